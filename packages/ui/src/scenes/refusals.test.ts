import { parseStory, StoryError } from '@proscenium/story-data';
import { generateStory } from '@proscenium/story-data/fixtures';
import { describe, expect, it } from 'vitest';
import { kinds } from './kinds';

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
          `scene+${line - first}:${column}: found ${found}; expected ${expected}; fix: ${fix}`,
      )
      .join('\n');
  }
}

const onMap = (...changes: [from: string, to: string][]) => problems(MAP, changes);
const onPlan = (...changes: [from: string, to: string][]) => problems(PLAN, changes);

describe('a scene of every kind', () => {
  it('is taken as it stands here', () => {
    expect(onMap()).toBe('none');
    expect(onPlan()).toBe('none');
  });
});

describe('a beat where no picture stands still is refused', () => {
  it('on a map and on a plan', () => {
    expect(problems(MAP, [], kinds)).toMatchInlineSnapshot(
      `"scene+22:1: found 3 paragraphs beside a scene with pictures at 0 and 1; expected 2 paragraphs, which spread evenly over the pictures, or a place, \`at\`, for each beat; fix: take one paragraph out, or join it to another; or write \`beats: { 1: { at: [0] }, 2: { at: [1], ledger: [claim-1], ground: night }, 3: { at: [1] } }\` in the place of \`beats\`, with other places from that list where they suit better; settings under \`beats\` go by number: give each the number that its paragraph has now"`,
    );
    expect(problems(PLAN, [], kinds)).toMatchInlineSnapshot(
      `"scene+22:1: found 3 paragraphs beside a scene with pictures at 0 and 0.5; expected a place, \`at\`, for each beat; fix: write \`beats: { 1: { at: [0] }, 2: { at: [0.5], ledger: [claim-1], ground: night }, 3: { at: [0.5] } }\` in the place of \`beats\`, with other places from that list where they suit better; settings under \`beats\` go by number: give each the number that its paragraph has now"`,
    );
    expect(problems(PLAN, [['at: 0.5, name', 'at: 1, name']], kinds)).toContain(
      '3 paragraphs beside a scene with pictures at 0 and 1;',
    );
  });
});

describe('a map refuses', () => {
  it('an unknown field', () => {
    expect(onMap(['ground: day', 'gruond: day'])).toMatchInlineSnapshot(
      `"scene+3:5: found the unknown field \`gruond\`; expected \`kind\`, \`ground\`, \`moment\`, \`tone\`, \`enter\`, \`leave\`, \`cameras\`, \`keyframes\`, \`marks\`, \`sunrise\` or \`card\`; fix: write \`ground\`"`,
    );
  });

  it('a missing field', () => {
    expect(onMap(['    ground: day\n', ''])).toMatchInlineSnapshot(
      `"scene+2:5: found no \`ground\`; expected \`ground\`: \`night\` or \`day\`; fix: add \`ground: …\`"`,
    );
  });

  it('a value of another type', () => {
    expect(onMap(['across: 9', 'across: "9"'], ['text: [Middle]', 'text: Middle'], ['km: 200', 'km: far']))
      .toMatchInlineSnapshot(`
        "scene+12:48: found \`"9"\` in quotes; expected a number; fix: take the quotes away
        scene+13:49: found \`Middle\`; expected a list; fix: write it between square brackets, or as lines that begin with \`- \`
        scene+15:50: found \`far\`; expected a number; fix: correct the value"
      `);
  });

  it('numbers out of range', () => {
    expect(
      onMap(
        ['w: 1700, x: 0.42', 'w: 1, x: 42'],
        ['across: 9', 'across: 9000'],
        ['km: 200', 'km: 0'],
        ['[0.05, 0.3]', '[0.05, 30]'],
      ),
    ).toMatchInlineSnapshot(`
      "scene+5:28: found \`1\`; expected kilometres across the safe box from 20 to 40000; fix: write a number in this range
      scene+5:34: found \`42\`; expected a share of the safe box's width or height from -3 to 4; fix: write a number in this range
      scene+12:48: found \`9000\`; expected pixels from -2000 to 2000; fix: write a number in this range
      scene+14:38: found \`30\`; expected a share of the safe box's height from -1.5 to 1.5; fix: write a number in this range
      scene+15:50: found \`0\`; expected kilometres above 0; fix: write a larger number, for example \`4\`"
    `);
  });

  it('a camera that is not there', () => {
    expect(onMap(['camera: near', 'camera: naer'])).toMatchInlineSnapshot(
      `"scene+9:42: found \`naer\`; expected a camera of this map: \`far\` or \`near\`; fix: write \`near\`"`,
    );
    expect(onMap(['camera: near', 'camera: toString'])).toMatchInlineSnapshot(
      `"scene+9:42: found \`toString\`; expected a camera of this map: \`far\` or \`near\`; fix: name one of \`cameras\`, or add this one"`,
    );
  });

  it('an unknown kind of mark', () => {
    expect(onMap(['kind: label', 'kind: lable'])).toMatchInlineSnapshot(
      `"scene+13:21: found \`lable\`; expected \`label\`, \`note\`, \`dot\`, \`aircraft\`, \`stroke\`, \`line\`, \`curve\`, \`leader\`, \`ring\`, \`number\`, \`scale\`, \`rows\` or \`accounts\`; fix: write \`label\`"`,
    );
    expect(onMap(['kind: label', 'kind: arrow'])).toMatchInlineSnapshot(
      `"scene+13:21: found \`arrow\`; expected \`label\`, \`note\`, \`dot\`, \`aircraft\`, \`stroke\`, \`line\`, \`curve\`, \`leader\`, \`ring\`, \`number\`, \`scale\`, \`rows\` or \`accounts\`; fix: write one of these"`,
    );
  });

  it('a mark without its kind', () => {
    expect(onMap(['kind: label, ', ''])).toMatchInlineSnapshot(
      `"scene+13:7: found no \`kind\`; expected \`kind\`: \`label\`, \`note\`, \`dot\`, \`aircraft\`, \`stroke\`, \`line\`, \`curve\`, \`leader\`, \`ring\`, \`number\`, \`scale\`, \`rows\` or \`accounts\`; fix: add \`kind: …\`"`,
    );
  });

  it('a field that its kind of mark does not have', () => {
    expect(onMap(['across: 9', 'acros: 9'], ['wide: { across: 13 }', 'wide: { text: [a] }'])).toMatchInlineSnapshot(
      `
      "scene+12:40: found the unknown field \`acros\`; expected \`kind\`, \`place\`, \`across\`, \`colour\`, \`only\` or \`wide\`; fix: write \`across\`
      scene+12:72: found the unknown field \`text\`; expected \`place\`, \`across\` or \`colour\`; fix: take it out"
    `,
    );
  });

  it('a mark in a keyframe that is not there', () => {
    expect(onMap(['show: [dot, name, way]', 'show: [dott, name, way]'])).toMatchInlineSnapshot(
      `"scene+8:59: found \`dott\`; expected the name of one of the \`marks\` of this map; fix: write \`dot\`"`,
    );
  });

  it('a mark that no keyframe shows', () => {
    expect(onMap(['note, scale, way]', 'scale, way]'])).toMatchInlineSnapshot(
      `"scene+14:7: found the mark \`note\`, which no keyframe shows; expected every mark in the \`show\` of a keyframe; fix: add \`note\` to the \`show\` of a keyframe, or take it out"`,
    );
  });

  it('a mark whose name could be no id', () => {
    expect(onMap(['      note: {', '      The_note: {'], ['note, scale', 'The_note, scale'])).toMatchInlineSnapshot(
      `"scene+14:7: found \`The_note\`; expected a name of small letters, digits and hyphens; fix: write for example \`first-leg\`"`,
    );
  });

  it('a mark that would have to travel with the camera', () => {
    expect(onMap(['[dot, name, way]', '[dot, name, scale, way]'])).toMatchInlineSnapshot(
      `"scene+9:72: found \`scale\`; expected a mark of kind \`scale\` in keyframes of one camera only, here \`far\`: it stands still; fix: take it out here, or make another mark for the camera \`near\`"`,
    );
  });

  it('a mark whose name has a slip where it is shown, told only there', () => {
    expect(onMap(['show: [dot, name, note, scale, way]', 'show: [dot, name, noet, scale, way]'])).toMatchInlineSnapshot(
      `"scene+9:66: found \`noet\`; expected the name of one of the \`marks\` of this map; fix: write \`note\`"`,
    );
  });

  it('marks without a comma between', () => {
    expect(onMap(['show: [dot, name, note, scale, way]', 'show: [dot, name, note scale, way]'])).toMatchInlineSnapshot(
      `"scene+9:66: found \`note scale\`; expected the name of one of the \`marks\` of this map; fix: put a comma between, \`note, scale\`"`,
    );
  });

  it('a camera that is not there, without a word on the marks that it would move', () => {
    expect(onMap(['camera: near, show', 'camera: close, show'])).toMatchInlineSnapshot(
      `"scene+9:42: found \`close\`; expected a camera of this map: \`far\` or \`near\`; fix: name one of \`cameras\`, or add this one"`,
    );
  });

  it('signs in its words that would be printed as they stand', () => {
    const lines = [
      '{kms middle} km',
      '{km middle km',
      '*{km middle km*',
      '(km middle)',
      '**bold*',
      'a * b',
      '[^port]',
      '<b>middle</b>',
      '[TK]',
    ];
    const told = lines.map((line) => onMap(['{km middle} km', line]));
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "scene+14:51: found \`{kms middle} km\`; expected words, \`**bold**\`, \`*light*\`, and distances as \`{km place}\` or \`{km place place}\`; fix: write \`{kms middle}\` in that form, or take it out
      scene+14:51: found \`{km middle km\`; expected words, \`**bold**\`, \`*light*\`, and distances as \`{km place}\` or \`{km place place}\`; fix: write \`{km middle km\` in that form, or take it out
      scene+14:51: found \`*{km middle km*\`; expected words, \`**bold**\`, \`*light*\`, and distances as \`{km place}\` or \`{km place place}\`; fix: write \`{km middle km\` in that form, or take it out
      scene+14:51: found \`(km middle)\`; expected words, \`**bold**\`, \`*light*\`, and distances as \`{km place}\` or \`{km place place}\`; fix: write \`(km middle)\` in that form, or take it out
      scene+14:51: found \`**bold*\`; expected words, \`**bold**\`, \`*light*\`, and distances as \`{km place}\` or \`{km place place}\`; fix: write \`*\` in that form, or take it out
      scene+14:51: found \`a * b\`; expected words, \`**bold**\`, \`*light*\`, and distances as \`{km place}\` or \`{km place place}\`; fix: write \`*\` in that form, or take it out
      scene+14:51: found \`[^port]\`; expected words, \`**bold**\`, \`*light*\`, and distances as \`{km place}\` or \`{km place place}\`; fix: write \`[^port]\` in that form, or take it out
      scene+14:51: found \`<b>middle</b>\`; expected words, \`**bold**\`, \`*light*\`, and distances as \`{km place}\` or \`{km place place}\`; fix: write \`<b>\` in that form, or take it out
      scene+14:51: found \`[TK]\`; expected words, \`**bold**\`, \`*light*\`, and distances as \`{km place}\` or \`{km place place}\`; fix: write \`[TK]\` in that form, or take it out"
    `);
  });

  it('an unknown place, also in words and on a wide stage', () => {
    expect(
      onMap(
        ['from: middle', 'from: midle'],
        ['{km middle}', '{km middle nowhere}'],
        ['wide: { across: 13 }', 'wide: { place: there }'],
      ),
    ).toMatchInlineSnapshot(`
      "scene+11:32: found the unknown place \`midle\`; expected an id from \`places\` of the front matter; fix: write \`middle\`; or, where another is meant, add \`midle\` to \`places\` of the front matter
      scene+12:80: found the unknown place \`there\`; expected an id from \`places\` of the front matter; fix: add it to \`places\` of the front matter, or name one that is there
      scene+14:51: found the unknown place \`nowhere\`; expected an id from \`places\` of the front matter; fix: add it to \`places\` of the front matter, or name one that is there"
    `);
  });

  it('a place in no known form', () => {
    expect(onMap(['to: [100, 200]', 'to: [100, 200, 300]'], ['dot, place: middle', 'dot, place: 5']))
      .toMatchInlineSnapshot(`
      "scene+11:44: found \`[100, 200, 300]\`; expected the id of a place, or kilometres east and north of the centre; fix: write for example \`seoul\` or \`[-150, 180]\`
      scene+12:32: found \`5\`; expected the id of a place, or kilometres east and north of the centre; fix: write for example \`seoul\` or \`[-150, 180]\`"
    `);
  });

  it('keyframes out of order', () => {
    expect(onMap(['at: 0, name', 'at: 0.8, name'], ['at: 1, name', 'at: 0.8, name'])).toMatchInlineSnapshot(
      `"scene+9:15: found \`0.8\`; expected more than 0.8, where the keyframe before stands; fix: sort the keyframes, each later than the one before"`,
    );
  });

  it('a keyframe beyond the step, or without a name', () => {
    expect(onMap(['at: 1, name: the quay', 'at: 2, name: ""'])).toMatchInlineSnapshot(`
      "scene+9:15: found \`2\`; expected progress through the step from 0 to 1; fix: write a number in this range
      scene+9:24: found an empty text; expected a name for the picture; fix: write a few words"
    `);
  });

  it('no keyframe', () => {
    expect(
      problems(MAP.replace(/keyframes:\n(?: {6}- .*\n)+/, 'keyframes: []\n').replace(/marks:[^]*/, 'marks: {}'), []),
    ).toMatchInlineSnapshot(
      `"scene+7:16: found an empty list; expected at least one keyframe; fix: write for example \`- { at: 0, name: the start, … }\`"`,
    );
  });

  it('a line drawn by one point, or backwards', () => {
    expect(onMap(['[[0.2, 0], [0.8, 1]]', '[[0.2, 0]]'])).toMatchInlineSnapshot(
      `"scene+11:80: found a list; expected pairs of progress and of how much stands then, both from 0 to 1; fix: write for example \`[[0.2, 0], [0.8, 1]]\`"`,
    );
    expect(onMap(['[[0.2, 0], [0.8, 1]]', '[[0.8, 0], [0.2, 1]]'])).toMatchInlineSnapshot(
      `"scene+11:80: found a list; expected progresses in ascending order; fix: sort the pairs by their first number"`,
    );
    expect(onMap(['[[0.2, 0], [0.8, 1]]', '[[0.2, 0], [0.8]]'])).toMatchInlineSnapshot(
      `"scene+11:91: found \`[0.8]\`; expected pairs of progress and of how much stands then, both from 0 to 1; fix: write for example \`[[0.2, 0], [0.8, 1]]\`"`,
    );
  });

  it('spans that run backwards, and moments that do not exist', () => {
    expect(
      onMap([
        'ground: day',
        'ground: day\n    moment: yesterday\n    enter: [0.4, 0.2]\n    sunrise: { from: "2024-02-30T00:00Z", to: "2024-06-18T20:00Z", during: [0.5, 0.5] }',
      ]),
    ).toMatchInlineSnapshot(`
      "scene+4:13: found \`yesterday\`; expected a moment in Universal Time; fix: write for example "2024-06-18T17:45Z"
      scene+5:12: found \`[0.4, 0.2]\`; expected two progresses, the smaller first; fix: write for example \`[0.2, 0.4]\`
      scene+6:22: found \`2024-02-30T00:00Z\`; expected a moment that exists; fix: check the day in a calendar and the time on a clock
      scene+6:76: found \`[0.5, 0.5]\`; expected two progresses, the smaller first; fix: write for example \`[0.2, 0.4]\`"
    `);
    expect(
      onMap([
        'ground: day',
        'ground: day\n    sunrise: { from: "2024-06-18T20:00Z", to: "2024-06-18T19:00Z", during: [0.5, 0.6] }',
      ]),
    ).toMatchInlineSnapshot(
      `"scene+4:47: found \`2024-06-18T19:00Z\`; expected a moment later than \`from\`; fix: swap the two, or correct one"`,
    );
  });

  it('accounts in a step without accounts, and an axis that ends before it begins', () => {
    const accounts = 'kind: accounts, at: [0.5, 0.2], from: "04:00", to: "03:00", title: Arrived, long: 60, apart: 46';
    expect(onMap(['kind: scale, at: [0.05, 0.1], km: 200', accounts])).toMatchInlineSnapshot(
      `"scene+15:67: found \`03:00\`; expected a time later than \`from\`, 04:00; fix: swap the two, or correct one"`,
    );
    expect(onMap(['kind: scale, at: [0.05, 0.1], km: 200', accounts.replace('04:00', '02:00')])).toMatchInlineSnapshot(
      `"scene+15:22: found a drawing of accounts in a step that has none; expected \`accounts\` in the \`when\` of the same step; fix: list them there, or take the drawing out"`,
    );
    expect(onMap(['kind: scale, at: [0.05, 0.1], km: 200', accounts.replace('04:00', '4 a.m.')]))
      .toMatchInlineSnapshot(`
        "scene+15:54: found \`4 a.m.\`; expected a time from 00:00 to 23:59; fix: write \`"04:00"\`
        scene+15:68: found \`03:00\`; expected a time later than \`from\`, 4 a.m.; fix: swap the two, or correct one"
      `);
  });
});

describe('a plan refuses', () => {
  it('a disc by two names', () => {
    const third = '\n      - { at: 1, name: they go, discs: { host: [25, 0] }, show: [place] }\n    marks:';
    expect(
      onPlan(['discs: { host: [25, 0] }', 'discs: { hots: [25, 0] }'], ['\n    marks:', third]),
    ).toMatchInlineSnapshot(
      `"scene+12:44: found the disc \`hots\`; expected the same name for a disc in every keyframe; fix: write \`host\`"`,
    );
  });

  it('a distance, which only a map computes', () => {
    expect(onPlan(['text: [An apron]', 'text: ["{km middle} km"]'])).toMatchInlineSnapshot(
      `"scene+15:46: found a distance on a plan; expected words: a plan has no distances; fix: take \`{km …}\` out"`,
    );
  });

  it('a note that is not there', () => {
    expect(
      onPlan([
        'host: [25, 0] }, show: [place] }\n      - { at: 0.5',
        'host: [25, 0] }, show: [plaec] }\n      - { at: 0.5',
      ]),
    ).toMatchInlineSnapshot(
      `"scene+12:68: found \`plaec\`; expected the name of a note of this plan; fix: write \`place\`"`,
    );
  });

  it('three discs', () => {
    expect(onPlan(['{ guest: [22, 0], host', '{ guest: [22, 0], third: [1, 1], host'])).toMatchInlineSnapshot(
      `"scene+13:37: found 3 discs; expected two discs at most; fix: take the others out"`,
    );
  });

  it('keyframes out of order', () => {
    expect(onPlan(['at: 0.5', 'at: 0'])).toMatchInlineSnapshot(
      `"scene+13:15: found \`0\`; expected more than 0, where the keyframe before stands; fix: sort the keyframes, each later than the one before"`,
    );
  });

  it('points and lengths of another form', () => {
    expect(
      onPlan(
        ['host: [25, 0] }, show: [place] }\n      - { at: 0.5', 'host: 25 }, show: [place] }\n      - { at: 0.5'],
        ['wide: 3.5', 'wide: -3.5'],
      ),
    ).toMatchInlineSnapshot(`
      "scene+7:38: found \`-3.5\`; expected metres above 0; fix: write a larger number, for example \`4\`
      scene+12:50: found \`25\`; expected metres right of the aircraft's axis and below the carpet's; fix: write for example \`[25, 0]\`"
    `);
  });
});

describe('a card refuses', () => {
  const NEXT = '\n    cameras:';
  const CARD = `ground: day\n    card:\n      camera: { w: 900, x: 0.8, y: 0.6 }\n      show: [dot, name, scale]\n      marks:\n        more: { kind: note, at: [0.8, 0.1], text: [Some 40 ships] }${NEXT}`;

  it('marks that have no room on it, or that are not there, and numbers without a claimant', () => {
    expect(onMap([`ground: day${NEXT}`, CARD.replace('dot, name', 'dto, name')])).toMatchInlineSnapshot(`
      "scene+6:14: found \`dto\`; expected the name of one of the \`marks\` of this map or of its card; fix: write \`dot\`
      scene+6:25: found a mark of kind \`scale\` on a card; expected a mark that has room on a card; fix: take it out
      scene+8:52: found the number \`40\` on a card; expected a date, a time, an ordinal or part of a name: a card marks no claims; fix: write it without the number, which the step tells with its claimant"
    `);
  });

  it('kinds of marks that it does not draw, and places that are not there', () => {
    const other = CARD.replace('name, scale', 'name').replace('Some 40 ships', 'Ships');
    expect(
      onMap([`ground: day${NEXT}`, other.replace('kind: note, at: [0.8, 0.1]', 'kind: label, place: nowhere')]),
    ).toMatchInlineSnapshot(
      `"scene+8:37: found the unknown place \`nowhere\`; expected an id from \`places\` of the front matter; fix: add it to \`places\` of the front matter, or name one that is there"`,
    );
    expect(
      onMap([
        `ground: day${NEXT}`,
        other.replace('kind: note, at: [0.8, 0.1], text: [Ships]', 'kind: scale, at: [0, 1], km: 2'),
      ]),
    ).toMatchInlineSnapshot(
      `"scene+8:23: found \`scale\`; expected \`label\`, \`note\`, \`dot\`, \`aircraft\`, \`stroke\`, \`line\`, \`curve\`, \`ring\` or \`number\`; fix: write one of these"`,
    );
  });

  it('notes that a plan does not have, and numbers in its own', () => {
    const card = 'card: { show: [plaec], marks: { more: { kind: note, at: [0.8, 0.9], text: [Some 40 lamps] } } }';
    expect(onPlan(['across: 50', `across: 50\n    ${card}`])).toMatchInlineSnapshot(`
      "scene+5:20: found \`plaec\`; expected the name of a note of this plan; fix: write \`place\`
      scene+5:80: found the number \`40\` on a card; expected a date, a time, an ordinal or part of a name: a card marks no claims; fix: write it without the number, which the step tells with its claimant"
    `);
  });
});
