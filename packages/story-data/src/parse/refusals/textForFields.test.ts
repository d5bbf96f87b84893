import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

const CORRECTIONS = 'corrections: [{ date: "2024-06-02", text: A word was changed. }]';

describe('parseStory shows the fields of a group in whose place a text stands,', () => {
  it('in a list', () => {
    expect(problemsWith([CORRECTIONS, 'corrections: [A word was changed.]'])).toMatchInlineSnapshot(
      `"story.md:40:15: found \`A word was changed.\`; expected fields (\`name: value\`); fix: write \`{ date: "…", text: "A word was changed." }\` in its place"`,
    );
    expect(problemsWith([CORRECTIONS, 'corrections:\n  - A word was changed.'])).toMatchInlineSnapshot(
      `"story.md:41:5: found \`A word was changed.\`; expected fields (\`name: value\`); fix: write \`{ date: "…", text: "A word was changed." }\` in its place"`,
    );
    expect(problemsWith(['    - { time: "05:20"', '    - twenty past\n    - { time: "05:20"'])).toMatchInlineSnapshot(
      `"story.md:57:7: found \`twenty past\`; expected fields (\`name: value\`); fix: write \`{ time: "…", text: "twenty past", by: "…", kind: …, sources: […] }\` in its place"`,
    );
  });

  it('where the list is lost too', () => {
    expect(problemsWith([CORRECTIONS, 'corrections: A word was changed.'])).toMatchInlineSnapshot(
      `"story.md:40:14: found \`A word was changed.\`; expected a list; fix: write \`[{ date: "…", text: "A word was changed." }]\` in its place"`,
    );
  });

  it('under an id', () => {
    expect(
      problemsWith([
        '{ publisher: The paper, title: Denied, date: "2024-05", url: "https://example.org/paper" }',
        'Denied',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:33:10: found \`Denied\`; expected fields (\`name: value\`); fix: write \`{ publisher: "…", title: "Denied", date: "…", url: "…" }\` in its place"`,
    );
    expect(problemsWith(['2: { ground: day, statements: true, at: [0.6, 1] }', '2: ground day'])).toMatch(
      /fix: write `\{ ground: day \}` in its place$/,
    );
  });
});

describe('parseStory tells where a text of one line is split in two,', () => {
  it('by an empty line', () => {
    expect(problemsWith(['  - Ships passed.', '  - >-\n    Ships\n\n    passed.'])).toMatchInlineSnapshot(
      `"story.md:37:1: found an empty line inside a text; expected one line of text, written on several lines without an empty one; fix: take the empty line out; what belongs to a second text needs an entry of its own, or another field"`,
    );
    expect(problemsWith(['alt: A dot on', 'alt: >-\n  A dot\n  \n  on'])).toMatch(
      /^story\.md:60:1: found an empty line/,
    );
  });

  it('by the sign `|` or an indent', () => {
    expect(problemsWith(['alt: A dot on', 'alt: |\n  A dot\n  on'])).toMatchInlineSnapshot(
      `"story.md:58:6: found the sign \`|\`, which keeps the breaks of lines; expected one line of text, written on several lines without an empty one; fix: write \`>-\` in its place"`,
    );
    expect(problemsWith(['alt: A dot on', 'alt: >-\n  A dot\n    on'])).toMatchInlineSnapshot(
      `"story.md:60:5: found \`on a river.\` further right than the line above it; expected one line of text, written on several lines without an empty one; fix: take the blanks before it away that the line above has not"`,
    );
  });
});
