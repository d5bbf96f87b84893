import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

const FIRST = '    publisher: Radio';
const BY = '    by: The port';

describe('parseStory shows how a field is written whose colon or blank is lost,', () => {
  it('the first of a group', () => {
    expect(problemsWith([FIRST, '    publisher:Dong-A Ilbo'])).toMatchInlineSnapshot(
      `"story.md:24:5: found \`publisher:Dong-A Ilbo\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`publisher: Dong-A Ilbo\`"`,
    );
    expect(problemsWith([BY, '    by CNN'])).toMatchInlineSnapshot(
      `"story.md:63:5: found \`by CNN\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`by: CNN\`"`,
    );
    expect(problemsWith([BY, '    by; CNN'])).toMatchInlineSnapshot(
      `"story.md:63:5: found \`by; CNN\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`by: CNN\`"`,
    );
    expect(problemsWith(['rail: Dawn', 'rail Dawn'])).toMatchInlineSnapshot(
      `"story.md:49:1: found \`rail Dawn\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`rail: Dawn\`"`,
    );
  });

  it('a later one', () => {
    expect(problemsWith(['    title: News', '    title:News'])).toMatchInlineSnapshot(
      `"story.md:25:5: found \`title:News at noon\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`title: News at noon\`"`,
    );
    expect(problemsWith(['    title: News', '    title News'])).toMatchInlineSnapshot(
      `"story.md:25:5: found \`title News at noon\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`title: News at noon\`"`,
    );
  });

  it('and leaves it open whether a line is one, where its group has such a field above', () => {
    expect(problemsWith(['    standing: claimed', '    by night and by day\n    standing: claimed'])).toMatch(
      /fix: write the colon and a blank after the name, or join the line to the text it belongs to$/,
    );
  });

  it('one with a group behind it', () => {
    expect(problemsWith(['  passau: {', '  passau:{'])).toMatchInlineSnapshot(
      `"story.md:20:3: found \`passau:{ name: Passau, lat: 48.57, lon: 13.46 }\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`passau: { name: Passau, lat: 48.57, lon: 13.46 }\`"`,
    );
  });
});

describe('parseStory has the sign of an empty value taken away, with', () => {
  it('entries below it', () => {
    expect(problemsWith(['not-known: []', 'not-known: []\n  - The hour: it is lost.'])).toMatchInlineSnapshot(
      `"story.md:37:12: found \`[]\` with entries below it; expected \`[]\` for a list without entries, or entries on the lines below; fix: take \`[]\` away, as entries stand below it"`,
    );
    expect(
      problemsWith([
        'since: [{ date: "2024-06", text: "Nothing came.[^radio]" }]',
        'since: []\n- date: "2024-06"\n  text: Nothing came.',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:38:8: found \`[]\` with entries below it; expected \`[]\` for a list without entries, or entries on the lines below; fix: take \`[]\` away, as entries stand below it"`,
    );
  });

  it('fields below it', () => {
    expect(problemsWith(['claims:\n', 'claims: {}\n'])).toMatchInlineSnapshot(
      `"story.md:61:9: found \`{}\` with fields below it; expected \`{}\` for a group without fields, or fields on the lines below; fix: take \`{}\` away, as fields stand below it"`,
    );
  });
});
