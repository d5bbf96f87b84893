import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

const BEAT = '2: { ground: day, statements: true, at: [0.6, 1] }';
const beat = (to: string) => problemsWith([BEAT, to]);

describe('parseStory names the bracket of a line that is', () => {
  it('missing before a list', () => {
    expect(beat('2: { ground: day, at: 0.6, 1], statements: true }')).toMatchInlineSnapshot(
      `"story.md:74:21: found \`at: 0.6, 1]\` without \`[\`; expected brackets in pairs: \`{ }\` around fields, \`[ ]\` around a list; fix: write \`at: [0.6, 1]\`"`,
    );
    expect(problemsWith(['tags: [Rivers]', 'tags: Rivers, Sea]'])).toMatchInlineSnapshot(
      `"story.md:13:7: found \`Rivers, Sea]\`; expected a list; fix: write \`[Rivers, Sea]\`"`,
    );
  });

  it('missing before a group', () => {
    expect(beat('2: ground: day, at: [0.6, 1] }')).toMatchInlineSnapshot(
      `"story.md:74:6: found \`ground: day, at: [0.6, 1] }\` without \`{\`; expected a group of fields on one line between \`{\` and \`}\`; fix: write \`2: { ground: day, at: [0.6, 1] }\`"`,
    );
    expect(problemsWith(['- { place: passau, by', '- place: passau, by'])).toMatchInlineSnapshot(
      `"story.md:71:5: found \`place: passau, by: The mayor, said: "“Many”", o…\` without \`{\`; expected a group of fields on one line between \`{\` and \`}\`; fix: write \`- { place: passau, by: The mayor, said: "“Many”", on: "2024-05-05", sources: [radio] }\`"`,
    );
  });

  it('missing on both sides of a group', () => {
    expect(beat('2: ground: day')).toMatchInlineSnapshot(
      `"story.md:74:6: found \`ground: day\` without braces; expected a group of fields on one line between \`{\` and \`}\`; fix: write \`2: { ground: day }\`"`,
    );
  });

  it('there once too often', () => {
    expect(beat(`${BEAT}}`)).toMatchInlineSnapshot(
      `"story.md:74:53: found a \`}\` too many; expected brackets in pairs: \`{ }\` around fields, \`[ ]\` around a list; fix: take it out"`,
    );
    expect(beat('2: { ground: day, at: [0.6, 1]], statements: true }')).toMatch(
      /found a `]` too many; .*; fix: take it out$/,
    );
  });

  it('of the other kind', () => {
    expect(problemsWith(['lon: 13.46 }', 'lon: 13.46 ]'])).toMatchInlineSnapshot(
      `"story.md:20:50: found a \`]\` after the last field of a group; expected brackets in pairs: \`{ }\` around fields, \`[ ]\` around a list; fix: write \`}\` in its place"`,
    );
  });
});

describe('parseStory has the dash taken out', () => {
  it('before the number of a beat', () => {
    expect(beat(`- ${BEAT}`)).toMatchInlineSnapshot(
      `"story.md:74:3: found a dash before the number of a beat, \`- 2:\`; expected beats by their numbers, without dashes; fix: take the dash out: write \`2:\`, in the column of the other numbers"`,
    );
    expect(problemsWith(['1: { ledger', '- 1: { ledger'])).toMatchInlineSnapshot(
      `"story.md:73:3: found a dash before the number of a beat, \`- 1:\`; expected beats by their numbers, without dashes; fix: take the dash out: write \`1:\`, in the column of the other numbers"`,
    );
  });

  it('before the numbers of all beats', () => {
    expect(problemsWith(['1: { ledger', '- 1: { ledger'], [BEAT, `- ${BEAT}`])).toMatchInlineSnapshot(
      `"story.md:73:3: found a list; expected fields (\`name: value\`); fix: take the dashes or brackets out, and begin each with its name and a colon"`,
    );
  });
});
