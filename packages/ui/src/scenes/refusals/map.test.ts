import { describe, expect, it } from 'vitest';
import { MAP, onMap, problems } from '../../testing/brokenScene';

describe('a map', () => {
  it('is taken as it stands', () => expect(onMap()).toBe('none'));
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

  it('a camera that is not there, without a word on the marks that it would move', () => {
    expect(onMap(['camera: near, show', 'camera: close, show'])).toMatchInlineSnapshot(
      `"scene+9:42: found \`close\`; expected a camera of this map: \`far\` or \`near\`; fix: name one of \`cameras\`, or add this one"`,
    );
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
});
