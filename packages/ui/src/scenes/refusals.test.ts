import { parseStory, StoryError } from '@proscenium/story-data';
import { generateStory } from '@proscenium/story-data/fixtures';
import { describe, expect, it } from 'vitest';
import { kinds } from './kinds';

/** A scene of a map of two keyframes, as a story file writes it. */
const MAP = `
  - kind: map
    ground: day
    cameras:
      far: { compact: { w: 1700, x: 0.42, y: 0.49 } }
      near: { compact: { w: 640, x: 0.68, y: 0.16 }, wide: { w: 760, x: 0.66, y: 0.02 } }
    keyframes:
      - { at: 0, name: the whole way, camera: far, show: [dot, name, way] }
      - { at: 1, name: the quay, camera: near, show: [dot, name, note, scale, way] }
    marks:
      way: { kind: line, from: middle, to: [100, 200], standing: solid, drawn: [[0.2, 0], [0.8, 1]] }
      dot: { kind: dot, place: middle, across: 9, colour: line, wide: { across: 13 } }
      name: { kind: label, place: middle, text: [Middle], size: name, side: right, dx: 4 }
      note: { kind: note, at: [0.05, 0.3], text: ["{km middle} km", from here] }
      scale: { kind: scale, at: [0.05, 0.1], km: 200 }`;

/** A scene of a plan of two keyframes. */
const PLAN = `
  - kind: plan
    ground: night
    across: 50
    origin: [0.1, 0.5]
    stairs: { from: 3, to: 8, wide: 3 }
    carpet: { from: 8, to: 38, wide: 3.5 }
    lamps: [[12, -11]]
    car: { at: [42, 6], turn: 30 }
    radius: { compact: 2.6, wide: 2.2 }
    keyframes:
      - { at: 0, name: one waits, discs: { host: [25, 0] }, show: [place] }
      - { at: 0.5, name: they meet, discs: { guest: [22, 0], host: [25, 0] }, show: [place] }
    marks:
      place: { kind: note, at: [0.97, 0.05], text: [An apron] }`;

/** The kinds without a word on where pictures stand still: the generated step has a beat between the keyframes above. */
const anywhere: typeof kinds = Object.fromEntries(
  Object.entries(kinds).map(([name, kind]) => [name, { ...kind, rests: () => [] }]),
);

/** What is wrong with a story of one step whose scene is changed; the file's name and the lines before the scene are left out. */
function problems(scene: string, changes: readonly [from: string, to: string][], known = anywhere): string {
  const changed = changes.reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`the scene does not have ${from} once`);
    return before.replace(from, to);
  }, scene);
  const text = generateStory(1, changed);
  const first = text.slice(0, text.indexOf('\nscene:')).split('\n').length;
  try {
    parseStory(text, { file: 'story.md', slug: 'generated', kinds: known });
    return 'none';
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return error.problems
      .map(
        ({ line, column, found, expected, fix }) =>
          `scene+${line - first}:${column}: found ${found}; expected ${expected.join()}; fix: ${fix}`,
      )
      .join('\n');
  }
}

/** What is wrong with the map after changes; `none` where nothing is. */
const onMap = (...changes: [from: string, to: string][]) => problems(MAP, changes);
/** What is wrong with the plan after changes; `none` where nothing is. */
const onPlan = (...changes: [from: string, to: string][]) => problems(PLAN, changes);

type Change = [from: string, to: string];

/** What is broken by changes, and for each problem its place in the scene and words of its message. */
type Broken = [name: string, changes: Change[], ...told: [place: string, ...words: string[]][]];

const NEXT = '\n    cameras:';
const DRAWN = '[[0.2, 0], [0.8, 1]]';
const SCALE = 'kind: scale, at: [0.05, 0.1], km: 200';
const ACCOUNTS = 'kind: accounts, at: [0.5, 0.2], from: "04:00", to: "03:00", title: Arrived, long: 60, apart: 46';
const CARD = `ground: day\n    card:\n      camera: { w: 900, x: 0.8, y: 0.6 }\n      show: [dot, name]\n      marks:\n        more: { kind: note, at: [0.8, 0.1], text: [Ships] }${NEXT}`;
const card = (from: string, to: string): Change[] => [[`ground: day${NEXT}`, CARD.replace(from, to)]];
const ground = (more: string): Change[] => [['ground: day', `ground: day\n    ${more}`]];

const MAPS: Broken[] = [
  ['an unknown field', [['ground: day', 'gruond: day']], ['3:5', '`gruond`', 'write `ground`']],
  ['a missing field', [['    ground: day\n', '']], ['2:5', 'no `ground`', '`night` or `day`']],
  ['a number in quotes', [['across: 9', 'across: "9"']], ['12:48', '`"9"`', 'take the quotes away']],
  ['a text for a list', [['text: [Middle]', 'text: Middle']], ['13:49', '`Middle`', 'square brackets']],
  [
    'numbers out of range',
    [
      ['w: 1700, x: 0.42', 'w: 1, x: 42'],
      ['km: 200', 'km: 0'],
    ],
    ['5:28', '`1`', 'from 20 to 40000'],
    ['5:34', '`42`', 'from -3 to 4'],
    ['15:50', '`0`', 'kilometres above 0'],
  ],
  ['a camera that is not there', [['camera: near', 'camera: naer']], ['9:42', '`naer`', 'write `near`']],
  [
    'a camera by the name of a method',
    [['camera: near', 'camera: toString']],
    ['9:42', '`toString`', '`far` or `near`'],
  ],
  [
    'keyframes out of order',
    [
      ['at: 0, name', 'at: 0.8, name'],
      ['at: 1, name', 'at: 0.8, name'],
    ],
    ['9:15', '`0.8`', 'sort the keyframes'],
  ],
  [
    'a keyframe beyond the step, without a name',
    [['at: 1, name: the quay', 'at: 2, name: ""']],
    ['9:15', '`2`', 'from 0 to 1'],
    ['9:24', 'an empty text'],
  ],
  ['a moment that is none', ground('moment: yesterday'), ['4:13', '`yesterday`', 'Universal Time']],
  ['a span that runs backwards', ground('enter: [0.4, 0.2]'), ['4:12', '`[0.4, 0.2]`', 'the smaller first']],
  [
    'a sunrise that does not exist, or ends first',
    ground('sunrise: { from: "2024-02-30T00:00Z", to: "2024-06-18T20:00Z", during: [0.5, 0.6] }'),
    ['4:22', '`2024-02-30T00:00Z`', 'that exists'],
  ],
  [
    'a sunrise that ends first',
    ground('sunrise: { from: "2024-06-18T20:00Z", to: "2024-06-18T19:00Z", during: [0.5, 0.6] }'),
    ['4:47', '`2024-06-18T19:00Z`', 'later than `from`'],
  ],
];

const MARKS: Broken[] = [
  ['an unknown kind', [['kind: label', 'kind: lable']], ['13:21', '`lable`', 'write `label`']],
  ['none', [['kind: label, ', '']], ['13:7', 'no `kind`', '`label`']],
  [
    'a field of another kind',
    [
      ['across: 9', 'acros: 9'],
      ['wide: { across: 13 }', 'wide: { text: [a] }'],
    ],
    ['12:40', '`acros`', 'write `across`'],
    ['12:72', '`text`', 'take it out'],
  ],
  ['a name that could be no id', [['      note: {', '      The_note: {']], ['14:7', '`The_note`', 'small letters']],
  ['one that is not there', [['show: [dot, name, way]', 'show: [dott, name, way]']], ['8:59', 'write `dot`']],
  ['one that nothing shows', [['note, scale, way]', 'scale, way]']], ['14:7', '`note`', 'no keyframe shows']],
  ['two without a comma', [['name, note, scale', 'name, note scale']], ['9:66', '`note scale`']],
  ['one that would have to travel', [['[dot, name, way]', '[dot, name, scale, way]']], ['9:72', 'it stands still']],
  ['a sign that would be printed', [['{km middle} km', '{kms middle} km']], ['14:51', '`{kms middle}`']],
  ['half a sign', [['{km middle} km', '**bold*']], ['14:51', '`**bold*`']],
  ['words still to be written', [['{km middle} km', '[TK]']], ['14:51', '`[TK]`']],
  [
    'places that are not there, also in words and on a wide stage',
    [
      ['from: middle', 'from: midle'],
      ['{km middle}', '{km middle nowhere}'],
      ['wide: { across: 13 }', 'wide: { place: there }'],
    ],
    ['11:32', '`midle`', 'write `middle`'],
    ['12:80', '`there`'],
    ['14:51', '`nowhere`'],
  ],
  ['a place in no known form', [['to: [100, 200]', 'to: [100, 200, 300]']], ['11:44', '`[100, 200, 300]`', '`seoul`']],
  ['a line drawn by one point', [[DRAWN, '[[0.2, 0]]']], ['11:80', 'pairs of progress']],
  ['a line drawn backwards', [[DRAWN, '[[0.8, 0], [0.2, 1]]']], ['11:80', 'ascending order']],
  ['an axis that ends first', [[SCALE, ACCOUNTS]], ['15:67', '`03:00`', 'later than `from`']],
  ['accounts that are not there', [[SCALE, ACCOUNTS.replace('04:00', '02:00')]], ['15:22', 'a drawing of accounts']],
];

const CARDS: Broken[] = [
  ['a mark that is not there', card('dot, name', 'dto, name'), ['6:14', '`dto`', 'write `dot`']],
  ['a mark without room', card('dot, name', 'dot, scale'), ['6:19', '`scale` on a card']],
  ['a number without a claimant', card('Ships', 'Some 40 ships'), ['8:52', '`40` on a card']],
  ['a kind it does not draw', card('note, at: [0.8, 0.1]', 'scale, at: [0, 1]'), ['8:23', '`scale`', '`ring`']],
  ['a place that is not there', card('note, at: [0.8, 0.1]', 'label, place: nowhere'), ['8:37', '`nowhere`']],
];

const FIRST = 'host: [25, 0] }, show: [place] }\n      - { at: 0.5';
const PLANS: Broken[] = [
  [
    'a disc by two names',
    [
      ['discs: { host: [25, 0] }', 'discs: { hots: [25, 0] }'],
      ['\n    marks:', '\n      - { at: 1, name: they go, discs: { host: [25, 0] }, show: [place] }\n    marks:'],
    ],
    ['13:62', '`host`', 'write `hots`'],
  ],
  ['three discs', [['{ guest: [22, 0], host', '{ guest: [22, 0], third: [1, 1], host']], ['13:62', 'a third disc']],
  ['a distance', [['text: [An apron]', 'text: ["{km middle} km"]']], ['15:46', 'a plan has no distances']],
  ['a note that is not there', [[FIRST, FIRST.replace('place', 'plaec')]], ['12:68', '`plaec`', 'write `place`']],
  ['keyframes out of order', [['at: 0.5', 'at: 0']], ['13:15', '`0`', 'more than 0']],
  ['a point that is none', [[FIRST, FIRST.replace('[25, 0]', '25')]], ['12:50', '`25`', '`[25, 0]`']],
  ['a width below 0', [['wide: 3.5', 'wide: -3.5']], ['7:38', '`-3.5`', 'metres above 0']],
  [
    'a note and a number on its card',
    [
      [
        'across: 50',
        'across: 50\n    card: { show: [plaec], marks: { more: { kind: note, at: [0.8, 0.9], text: [Some 40 lamps] } } }',
      ],
    ],
    ['5:20', '`plaec`', 'write `place`'],
    ['5:80', '`40` on a card'],
  ],
];

describe.each([
  ['a map', onMap, MAPS],
  ['a map, of its marks,', onMap, MARKS],
  ['the card of a map', onMap, CARDS],
  ['a plan', onPlan, PLANS],
] as const)('%s', (_, told, broken) => {
  it('is taken as it stands', () => expect(told()).toBe('none'));

  it.each(broken)('refuses %s', (_name, changes, ...expected) => {
    const lines = told(...changes).split('\n');
    for (const [place, ...words] of expected) {
      const line = lines.find((one) => one.startsWith(`scene+${place}:`)) ?? lines.join('\n');
      for (const word of [`scene+${place}:`, ...words]) expect(line).toContain(word);
    }
  });
});

describe('a beat where no picture stands still is refused', () => {
  it.each([
    ['on a map', MAP, '0, 1'],
    ['on a plan', PLAN, '0, 0.5'],
  ])('%s', (_, scene, places) => {
    expect(problems(scene, [], kinds)).toContain(`expected one of its keyframes: ${places};`);
  });
});
