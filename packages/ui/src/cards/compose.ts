import type { SceneLayer, Step, Story } from '@proscenium/story-data';
import { loadTypesetter } from '../outlines/typesetter';
import { CARD } from '../scenes/card';
import type { CardContext, CardInks, CardKind, CardPicture } from '../scenes/card';
import { kinds as ownKinds } from '../scenes/kinds';
import { kindOf } from '../scenes/layers';
import type { LayerData, SceneKinds } from '../scenes/layers';
import { s } from '../scenes/markup';
import { tokens } from '../theme/tokens';
import { drawCard } from './draw';
import type { CardText } from './draw';
import { layPanel } from './panel';
import { wordingOf } from './wording';

/** The share card of a step, or of the story as a whole. */
export interface ShareCard {
  /** Id of the step; null for the story's own card, the cover. */
  step: string | null;
  /** A picture of 1200 by 630 pixels, all words in it as shapes. */
  svg: string;
  /** The card in words. */
  alt: string;
  /** What stands on it, and where. */
  texts: CardText[];
}

/**
 * Draws the share cards of a story: the cover, then one for each step. Pure but for the fonts, which it reads from their packages. Throws an Error that
 * names each character that no font of the site has, with its step.
 *
 * @param kinds kinds of scene, by name; default the kit's own. A step whose kinds draw no cards gets one of words only.
 */
export async function composeCards(story: Story, kinds: SceneKinds = ownKinds): Promise<ShareCard[]> {
  const setter = await loadTypesetter();
  const planned = [undefined, ...story.steps].map((step) => ({ step, layer: layerOnCard(story, step, kinds) }));
  const pictures = picturesOf(planned.flatMap(({ layer }) => layer ?? []));
  const cards = planned.map(({ step, layer }) => ({
    step,
    wording: wordingOf(story, step),
    picture: (layer && pictures.get(layer)) ?? wordsOnly(story, step),
    isAlone: !layer,
  }));
  const missing = cards.flatMap(({ step, wording: { outlet, dateline, heading, text }, picture }) =>
    [outlet, dateline, heading, text[0] ?? '', ...picture.labels.flatMap((label) => label.text)].flatMap((words) =>
      setter.missing(words).map((character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const where = step ? `story ${story.slug}, step ${step.id}` : `the cover of the story ${story.slug}`;
        return `${where}: no font of the site has “${character}” (U+${code}) for “${words}” on its share card; write \`card: { heading: …, dateline: …, text: … }\` in letters that they have, or add a font to packages/ui/src/outlines/faces.ts`;
      }),
    ),
  );
  if (missing.length > 0) throw new Error(missing.join('\n'));
  return cards.map(({ step, wording, picture, isAlone }) => {
    const panel = layPanel(wording, setter, isAlone);
    const card = drawCard(picture, wording.outlet, panel, inksOf(story, picture.ground), setter);
    return { step: step?.id ?? null, alt: wording.alt, ...card };
  });
}

/** A layer of a scene that is drawn on a card, and how. */
interface LayerOnCard {
  kind: CardKind<unknown>;
  data: LayerData;
  context: CardContext;
}

/**
 * The layer that a card shows: one that says what its card shows, or else the upper one of those seen in the poster. Without a step: of the scene behind
 * the title, or the first step's that has a picture.
 */
function layerOnCard(story: Story, step: Step | undefined, kinds: SceneKinds): LayerOnCard | undefined {
  if (step) return layerIn(step.scene, step, story, kinds);
  const own = layerIn(story.opening, undefined, story, kinds);
  return story.steps.reduce((found, one) => found ?? layerIn(one.scene, one, story, kinds), own);
}

function layerIn(
  scene: readonly SceneLayer[],
  step: Step | undefined,
  story: Story,
  kinds: SceneKinds,
): LayerOnCard | undefined {
  const at = step?.poster ?? 0;
  const context: CardContext = { story, step, at, inks: (ground) => inksOf(story, ground) };
  const drawn = scene.flatMap((layer): LayerOnCard[] => {
    const kind = kindOf(kinds, layer.kind).card;
    return kind ? [{ kind, data: layer.data as LayerData, context }] : [];
  });
  const isSeen = ({ data: { enter, leave } }: LayerOnCard) => (!enter || enter[1] <= at) && (!leave || at <= leave[0]);
  return drawn.find(({ data }) => data.card !== undefined) ?? drawn.findLast(isSeen) ?? drawn[0];
}

/** The colours of a ground, with the story's strong hue, which is one of the theme's. */
const inksOf = ({ line }: Story, ground: 'night' | 'day'): CardInks => ({
  ...tokens.grounds[ground],
  line: tokens.lines[line as keyof typeof tokens.lines][ground],
});

/** The pictures of layers, those of one kind drawn together. */
function picturesOf(layers: readonly LayerOnCard[]): Map<LayerOnCard, CardPicture> {
  const kinds = [...new Set(layers.map(({ kind }) => kind))];
  return new Map(
    kinds.flatMap((kind) => {
      const own = layers.filter((layer) => layer.kind === kind);
      return kind.draw(own).map((picture, i) => [own[i] as LayerOnCard, picture] as const);
    }),
  );
}

/** The picture of a step without one: the ground on which its text begins. */
function wordsOnly(story: Story, step: Step | undefined): CardPicture {
  const ground = (step?.beats[0]?.ground ?? story.grounds[0]) === 'night' ? 'night' : 'day';
  const fill = inksOf(story, ground).pane;
  const paper = s('path', { fill, d: `M0 0h${CARD.width}v${CARD.height}H0z` });
  return { markup: [paper], ground, labels: [], dots: [] };
}
