import type { FrontMatter } from '../schema/frontMatter';
import type { StepSettings } from '../schema/stepSettings';
import type { DatedNote, Paragraph, Step, Story } from '../story';
import type { FrontMatterRead } from './frontMatter';
import { beatKeyframes } from './keyframes';
import { citedIn, citedInStep, numberSources } from './numberSources';
import type { StepRead } from './step';

/** Puts a story together from parts that hold no problem. */
export function buildStory(
  slug: string,
  fields: FrontMatter,
  { endings, opening }: Pick<FrontMatterRead, 'endings' | 'opening'>,
  lede: Paragraph[],
  read: readonly StepRead[],
): Story {
  const steps: Step[] = [];
  for (const one of read) {
    const ground = steps.at(-1)?.beats.at(-1)?.ground ?? fields.grounds[0] ?? 'night';
    if (!one.settings) throw new Error(`the step ${one.section.id} was neither read nor refused`);
    steps.push(buildStep(one, one.settings, ground));
  }
  const { law, since, method, corrections, 'not-known': notKnown } = endings;
  const ending = [notKnown, law, since, method, corrections].flat();
  const cited = [...citedIn(lede), ...opening.sources, ...steps.flatMap((step) => step.sources), ...citedIn(ending)];
  const { 'as-of': asOf, 'not-known': _, ...plain } = fields;

  return {
    ...plain,
    slug,
    asOf,
    places: Object.fromEntries(Object.entries(fields.places).map(([id, place]) => [id, { id, ...place }])),
    sources: numberSources(cited, fields.sources),
    lede,
    opening: opening.layers,
    steps,
    notKnown,
    law,
    since: dated(fields.since, since),
    method,
    corrections: dated(fields.corrections, corrections),
  };
}

function dated(notes: FrontMatter['since'], texts: readonly Paragraph[]): DatedNote[] {
  return notes.map(({ date }, index) => ({ date, text: texts[index] ?? [] }));
}

function buildStep({ section, texts, scene, embed }: StepRead, settings: StepSettings, startGround: string): Step {
  const { beats, claims, alt = '', scene: _, embed: _written, ...plain } = settings;
  const keyframes = beatKeyframes(texts.length, settings.poster, beats);
  let ground = startGround;
  const step = {
    ...plain,
    ...(embed && { embed: embed.text }),
    id: section.id,
    heading: section.heading,
    alt,
    claims: Object.entries(claims).map(([id, claim]) => ({ id, ...claim })),
    beats: texts.map((text, index) => {
      const own = beats[index + 1];
      ground = own?.ground ?? ground;
      return {
        at: keyframes[index] ?? [],
        ground,
        text,
        ledger: own?.ledger ?? [],
        statements: own?.statements ?? false,
        ...(own?.hold && { hold: own.hold }),
      };
    }),
    scene: scene.layers,
  };
  return { ...step, sources: citedInStep(step, scene.sources) };
}
