import { describe, expect, it } from 'vitest';
import { onMap } from '../../testing/brokenScene';

describe('a map refuses, of its marks,', () => {
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
