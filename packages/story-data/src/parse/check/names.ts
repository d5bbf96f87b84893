import { nearest } from '../nearest';
import type { Finding } from '../problem';
import type { Problems } from '../problems';
import type { IdKind, Mention } from '../read/prose';
import type { Settings } from '../read/yaml';
import { proseOf, type StepShape, type StoryShape } from '../shape/shapeStory';
import { type FieldText, textsOf } from '../shape/texts';
import { quote } from '../wording';

const WHERE: Record<IdKind, string> = {
  source: '`sources` of the front matter',
  place: '`places` of the front matter',
  claim: '`claims` of a step',
};

/** Fields that name ids, and what these are of. */
const NAMING = new Map<string, IdKind>([
  ['sources', 'source'],
  ['place', 'place'],
  ['centre', 'place'],
  ['denies', 'claim'],
  ['ledger', 'claim'],
]);

type Declared = Record<IdKind, ReadonlyMap<string, number>>;

/** Notes ids that lead nowhere, each with the nearest that is there, and sources that nothing cites. */
export function checkNames(problems: Problems, story: StoryShape): void {
  const { front, fields, opening, steps } = story;
  const mentions = [
    ...proseOf(story).flatMap((prose) => prose.mentions),
    ...opening.mentions,
    ...steps.flatMap((step) => step.scene.mentions),
    ...textsOf(story).flatMap(mentionIn),
  ];
  const declared: Declared = {
    source: idsOf(front, 'sources', fields.sources),
    place: idsOf(front, 'places', fields.places),
    claim: new Map(steps.flatMap(({ settings, fields: { claims } }) => [...idsOf(settings, 'claims', claims)])),
  };
  const unknown = mentions.filter(({ kind, id }) => !declared[kind].has(id));
  for (const { kind, id, offset } of unknown) problems.add(offset, unknownName(kind, id, declared));
  for (const step of steps) checkLedgers(problems, step, declared.claim);
  // A source that nothing cites may be one of those that are named wrong.
  if (unknown.some(({ kind }) => kind === 'source')) return;
  const cited = new Set(mentions.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  for (const [id, offset] of declared.source) if (!cited.has(id)) problems.add(offset, uncited(id));
}

function idsOf(settings: Settings, name: string, group: object): Map<string, number> {
  return new Map(Object.keys(group).map((id) => [id, settings.keyAt([name, id])]));
}

/** An id that a field names; kinds of scenes tell those of their own. */
function mentionIn({ name, text, path, settings }: FieldText): Mention[] {
  const kind = /^(?:scene|opening|aliases)$/.test(String(path[0])) ? undefined : NAMING.get(name);
  return kind === undefined ? [] : [{ kind, id: text, offset: settings.at(path) }];
}

/** A ledger prints claims of its own step. */
function checkLedgers(
  problems: Problems,
  { settings, fields: { beats, claims } }: StepShape,
  declared: ReadonlyMap<string, number>,
): void {
  for (const [number, { ledger }] of Object.entries(beats)) {
    for (const [index, id] of ledger.entries()) {
      if (Object.hasOwn(claims, id) || !declared.has(id)) continue;
      problems.add(settings.at(['beats', number, 'ledger', index]), {
        found: `${quote(id)}, which is no claim of this step`,
        expected: 'an id from `claims` of the same step',
        fix: 'add the claim to this step, or take the row out',
      });
    }
  }
}

function unknownName(kind: IdKind, id: string, declared: Declared): Finding {
  const other = (['claim', 'source'] as const).find((one) => one !== kind && declared[one].has(id));
  const found = id === '' ? `a reference to a ${kind} without its id` : `the unknown ${kind} ${quote(id)}`;
  const expected = `an id from ${WHERE[kind]}`;
  const guess = nearest(id, [...declared[kind].keys()]);
  if (guess !== undefined) return { found, expected, fix: `write \`${guess}\`, or add ${quote(id)} to ${WHERE[kind]}` };
  if (other === 'claim') return { found, expected, fix: `mark the claim of that name: \`[words](claim:${id})\`` };
  if (other === 'source') return { found, expected, fix: `cite the source of that name: \`[^${id}]\`` };
  return { found, expected, fix: `add it to ${WHERE[kind]}, or name one that is there` };
}

const uncited = (id: string): Finding => ({
  found: `the source ${quote(id)}, which nothing cites`,
  expected: 'every source cited in the text, a claim, a statement or an account',
  fix: `write \`[^${id}]\` where it is used, or take it out`,
});
