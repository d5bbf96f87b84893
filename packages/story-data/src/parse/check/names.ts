import { nearest } from '../nearest';
import type { Finding } from '../problem';
import type { Problems } from '../problems';
import type { IdKind, Mention, Prose } from '../read/prose';
import type { Path, Settings } from '../read/yaml';
import { proseOf, type StepShape, type StoryShape } from '../shape/shapeStory';
import { quote } from '../wording';

const WHERE: Record<IdKind, string> = {
  source: '`sources` of the front matter',
  place: '`places` of the front matter',
  claim: '`claims` of a step',
};

type Declared = Record<IdKind, ReadonlyMap<string, number>>;

/** Notes ids that lead nowhere, each with the nearest that is there, and sources that nothing cites. */
export function checkNames(problems: Problems, story: StoryShape): void {
  const { front, fields, opening, steps } = story;
  const centre = fields.projection?.centre;
  const mentions = [
    ...proseOf(story).flatMap((prose: Prose) => prose.mentions),
    ...(centre === undefined
      ? []
      : [{ kind: 'place' as const, id: centre, offset: front.at(['projection', 'centre']) }]),
    ...opening.mentions,
    ...steps.flatMap((step) => [...step.scene.mentions, ...namedInSettings(step)]),
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

/** Every id that a step's settings name. */
function namedInSettings({ settings, fields: { claims, statements, beats, when } }: StepShape): Mention[] {
  const one = (kind: IdKind, id: string, path: Path) => ({ kind, id, offset: settings.at(path) });
  const all = (kind: IdKind, ids: readonly string[], path: Path) =>
    ids.map((id, index) => one(kind, id, [...path, index]));
  const points: [Path, typeof when][] =
    when?.precision === 'range'
      ? [
          [['when', 'from'], when.from],
          [['when', 'to'], when.to],
        ]
      : [[['when'], when]];
  return [
    ...Object.entries(claims).flatMap(([id, { sources, denies }]) => [
      ...all('source', sources, ['claims', id, 'sources']),
      ...all('claim', denies, ['claims', id, 'denies']),
    ]),
    ...statements.flatMap(({ place, sources }, index) => [
      one('place', place, ['statements', index, 'place']),
      ...all('source', sources, ['statements', index, 'sources']),
    ]),
    ...points.flatMap(([path, point]) =>
      point?.precision === 'accounts'
        ? point.accounts.flatMap(({ sources }, index) =>
            all('source', sources, [...path, 'accounts', index, 'sources']),
          )
        : [],
    ),
    ...Object.entries(beats).flatMap(([number, { ledger }]) => all('claim', ledger, ['beats', number, 'ledger'])),
  ];
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
