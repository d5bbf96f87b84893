import type { Step, Story } from '@proscenium/story-data';
import { loadTypesetter } from '../outlines/typesetter';
import type { Typesetter } from '../outlines/typesetter';
import { CARD } from '../scenes/card';
import type { CardPicture } from '../scenes/card';
import { kinds as ownKinds } from '../scenes/kinds';
import type { SceneKinds } from '../scenes/layers';
import { drawCard } from './draw';
import type { CardText } from './draw';
import { MissingGlyph } from './missing';
import { layPanel } from './panel';
import { wordingOf } from './wording';
import type { Wording } from './wording';
import { inksOf, layerOnCard } from './scenes';
import type { LayerOnCard } from './scenes';
import { s } from '../scenes/markup';

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
 * Draws the share cards of a story: the cover, then one for each step. Pure but for the fonts, which it reads from their packages.
 *
 * @param kinds kinds of scene, by name; default the kit's own. A step whose kinds draw no cards gets one of words only.
 * @throws {MissingGlyph} where a card holds a character that no font of the site has
 */
export async function composeCards(story: Story, kinds: SceneKinds = ownKinds): Promise<ShareCard[]> {
  const setter = await loadTypesetter();
  const planned = [undefined, ...story.steps].map((step) => ({
    step,
    wording: wordingOf(story, step),
    layer: layerOnCard(story, step, kinds),
  }));
  const pictures = picturesOf(planned.flatMap(({ layer }) => layer ?? []));
  const drawn = planned.map(({ step, wording, layer }) => {
    const picture = (layer && pictures.get(layer)) ?? wordsOnly(story, step);
    return { step, wording, picture, isAlone: layer === null };
  });
  const missing = drawn.flatMap(({ step, wording, picture }) => lackingOn(step, wording, picture, setter));
  if (missing.length > 0) throw new MissingGlyph(story.slug, missing);
  return drawn.map(({ step, wording, picture, isAlone }) => {
    const panel = layPanel(wording, setter, isAlone ? 'alone' : 'beside');
    const card = drawCard(picture, wording.outlet, panel, inksOf(story, picture.ground), setter);
    return { step: step?.id ?? null, alt: wording.alt, ...card };
  });
}

/** The pictures of layers, those of one kind drawn together. */
function picturesOf(layers: readonly LayerOnCard[]): Map<LayerOnCard, CardPicture> {
  const pictures = new Map<LayerOnCard, CardPicture>();
  for (const kind of new Set(layers.map((layer) => layer.kind))) {
    const own = layers.filter((layer) => layer.kind === kind);
    for (const [i, picture] of kind.draw(own).entries()) pictures.set(own[i] as LayerOnCard, picture);
  }
  return pictures;
}

function lackingOn(step: Step | undefined, wording: Wording, { labels }: CardPicture, setter: Typesetter) {
  const texts = [
    wording.outlet,
    wording.dateline,
    wording.heading,
    wording.text[0] ?? '',
    ...labels.flatMap(({ text }) => text),
  ];
  return texts.flatMap((text) =>
    setter.missing(text).map((character) => ({ step: step?.id ?? null, text, character })),
  );
}

/** The picture of a step without one: the ground on which its text begins. */
function wordsOnly(story: Story, step: Step | undefined): CardPicture {
  const ground = (step?.beats[0]?.ground ?? story.grounds[0]) === 'night' ? 'night' : 'day';
  const { pane } = inksOf(story, ground);
  return {
    markup: [s('path', { fill: pane, d: `M0 0h${CARD.width}v${CARD.height}H0z` })],
    ground,
    labels: [],
    dots: [],
  };
}
