import type { Paragraph, DatedNote, Step, Story } from '../story';
import { railNames, readingTime } from './defaults';
import { beatKeyframes } from './keyframes';
import { citedIn, citedInStep, numberSources } from './numberSources';
import type { Prose } from './read/prose';
import type { StepShape, StoryShape } from './shape/shapeStory';

const textsOf = (list: readonly Prose[]): Paragraph[] => list.map(({ text }) => text);

/** Puts a story together from a shape in which nothing is wrong, with what is worked out where the file does not say it. */
export function buildStory(slug: string, shape: StoryShape): Story {
  const { fields, endings, opening } = shape;
  const lede = textsOf(shape.lede);
  const grounds = fields.grounds ?? groundsOf(shape.steps);
  const rails = railNames(shape.steps.map(({ section, fields: { rail } }) => ({ heading: section.heading, rail })));
  const steps: Step[] = [];
  for (const [index, step] of shape.steps.entries()) {
    const ground = steps.at(-1)?.beats.at(-1)?.ground ?? grounds[0] ?? 'night';
    steps.push(buildStep(step, rails[index] ?? '', ground));
  }
  const { 'as-of': asOf, 'not-known': _, standards: _chosen, ...plain } = fields;
  const dated = (name: 'since' | 'corrections'): DatedNote[] =>
    fields[name].map(({ date }, index) => ({ date, text: endings[name][index]?.text ?? [] }));
  const ending = [endings['not-known'], endings.law, endings.since, endings.method, endings.corrections].flat();
  const layerSources = opening.mentions.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  const ofSteps = steps.flatMap(({ sources }) => sources);
  const cited = [...citedIn(lede), ...layerSources, ...ofSteps, ...citedIn(textsOf(ending))];
  const updated = fields.updated ?? fields.published;

  return {
    ...plain,
    dek: fields.dek ?? '',
    kicker: fields.kicker ?? '',
    dateline: fields.dateline ?? '',
    byline: fields.byline ?? '',
    outlook: fields.outlook ?? readingTime([...shape.lede, ...shape.steps.flatMap(({ section }) => section.beats)]),
    ...(updated !== undefined && { updated }),
    slug,
    grounds,
    ...(asOf !== undefined && { asOf }),
    projection: fields.projection ?? { kind: 'azimuthal-equidistant', centre: Object.keys(fields.places)[0] ?? '' },
    places: Object.fromEntries(Object.entries(fields.places).map(([id, place]) => [id, { id, ...place }])),
    sources: numberSources(cited, fields.sources),
    lede,
    opening: opening.layers,
    steps,
    notKnown: textsOf(endings['not-known']),
    law: textsOf(endings.law),
    since: dated('since'),
    method: textsOf(endings.method),
    corrections: dated('corrections'),
  };
}

/** The grounds that steps name, after the one that a story begins on. */
function groundsOf(steps: readonly StepShape[]): string[] {
  const named = steps.flatMap(({ fields }) => Object.values(fields.beats).flatMap(({ ground }) => ground ?? []));
  return [...new Set(['night', ...named])];
}

function buildStep({ section, fields, embed, scene }: StepShape, rail: string, startGround: string): Step {
  const { beats, claims, alt = '', scene: _, embed: _written, ...plain } = fields;
  const keyframes = beatKeyframes(section.beats.length, fields.poster, beats);
  let ground = startGround;
  const step = {
    ...plain,
    rail,
    dateline: fields.dateline ?? '',
    when: fields.when ?? { precision: 'untold' as const },
    ...(embed && { embed: embed.text }),
    id: section.id,
    heading: section.heading,
    alt,
    claims: Object.entries(claims).map(([id, claim]) => ({ id, ...claim })),
    beats: section.beats.map(({ text }, index) => {
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
  const layerSources = scene.mentions.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  return { ...step, sources: citedInStep(step, layerSources) };
}
