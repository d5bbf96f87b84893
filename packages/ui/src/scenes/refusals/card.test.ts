import { describe, expect, it } from 'vitest';
import { onMap, onPlan } from '../../testing/brokenScene';

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
