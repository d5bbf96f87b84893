import { describe, expect, it } from 'vitest';
import { problemsWith, smallStory } from '../../../fixtures/smallStory';

const PORT = '  port: { publisher: Port of Linz';
const TWO = `  river:
    publisher: A
    title: B
    date: "2024"
    url: https://example.org/b
  lake:
    publisher: A
    title: B
    date: "2024"
    url: https://example.org/b
`;

/** What is told of two more sources, after a change of them. */
const sources = (from: string, to: string) => problemsWith([PORT, TWO.replace(from, to) + PORT]);

describe('parseStory tells, by one problem, of the name of an entry', () => {
  it('too far left', () => {
    expect(sources('  river:', 'river:')).toMatchInlineSnapshot(
      `"story.md:22:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 2 blanks before \`river:\`"`,
    );
    expect(sources('  lake:', 'lake:')).toMatch(/^story\.md:27:1: .* put 2 blanks before `lake:`$/);
  });

  it('too far right', () => {
    expect(sources('  river:', '    river:')).toMatchInlineSnapshot(
      `"story.md:22:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 2 blanks before \`river:\`"`,
    );
    expect(sources('  lake:', '    lake:')).toMatchInlineSnapshot(
      `"story.md:27:5: found \`lake:\` in the column of the fields below it; expected the name of a group two blanks left of its fields; fix: take two of the blanks before \`lake:\` away"`,
    );
  });

  it('that is gone', () => {
    expect(sources('  lake:\n', '')).toMatchInlineSnapshot(
      `"story.md:27:5: found \`publisher:\` again, and others of the fields above; expected the name of each entry above its fields; fix: write the name of the entry that begins here, with its colon, on a line of its own above this one, two blanks further left"`,
    );
  });

  it('without its colon', () => {
    expect(problemsWith(['passau: {', 'passau {'])).toMatchInlineSnapshot(
      `"story.md:20:3: found \`passau\` without a colon behind it; expected \`name: value\`; fix: write \`passau:\` and a blank there"`,
    );
    expect(problemsWith(['date: "2024"\n    url', 'date "2024"\n    url'])).toMatchInlineSnapshot(
      `"story.md:26:5: found \`date\` without a colon behind it; expected \`name: value\`; fix: write \`date:\` and a blank there"`,
    );
  });
});

describe('parseStory tells, by one problem, of a field in another group', () => {
  it('of the front matter', () => {
    expect(problemsWith(['law:\n', '  law:\n'])).toMatchInlineSnapshot(
      `"story.md:34:3: found \`law\` among the fields of the group above it; expected it two blanks further left, in the column of that group; fix: take two of the blanks before \`law:\` away, and before the lines that go with it if they moved too"`,
    );
    expect(problemsWith(['  passau: {', 'passau: {'])).toMatchInlineSnapshot(
      `"story.md:20:1: found \`passau\` in the column of \`places\`; expected the fields of \`places\` in one column, two blanks further right; fix: put two blanks more before \`passau:\` and the lines that go with it"`,
    );
  });

  it('of a step', () => {
    expect(problemsWith(['  none: {', 'none: {'])).toMatchInlineSnapshot(
      `"story.md:69:1: found \`none\` in the column of \`claims\`; expected the fields of \`claims\` in one column, two blanks further right; fix: put two blanks more before \`none:\` and the lines that go with it"`,
    );
    expect(problemsWith(['  none: {', '    none: {'])).toMatchInlineSnapshot(
      `"story.md:69:5: found \`none\` among the fields of the group above it; expected it two blanks further left, in the column of that group; fix: take two of the blanks before \`none:\` away, and before the lines that go with it if they moved too"`,
    );
  });
});

describe('parseStory tells, by one problem, of an entry of a list too far right', () => {
  it('that YAML takes for words of the one above, or for a mistake', () => {
    const list = 'method:\n  - One.\n    - Two.\n';
    expect(problemsWith(['method: [Reports were read.]\n', list])).toMatchInlineSnapshot(
      `"story.md:41:1: found \`- Two.\` in another column than the entry above it; expected the dashes of a list in one column; fix: put 2 blanks before the dash"`,
    );
    const entry = '  - place: linz\n    by: A\n    said: B\n    on: "2024"\n    sources: [port]\n';
    const moved = entry.replace('  - ', '    - ');
    expect(problemsWith(['  - { place: passau, by', `${entry}${moved}  - { place: passau, by`])).toMatchInlineSnapshot(
      `"story.md:76:1: found \`- place: linz\` in another column than the entry above it; expected the dashes of a list in one column; fix: put 2 blanks before the dash"`,
    );
  });
});

it('parseStory tells an empty line in a text, and lines behind `|`', () => {
  expect(problemsWith(['dek: What was counted', 'dek: >-\n  What was\n\n  counted'])).toMatchInlineSnapshot(
    `"story.md:6:1: found an empty line inside a text; expected one line of text, written on several lines without an empty one; fix: take the empty line out; what belongs to a second text needs an entry of its own, or another field"`,
  );
  expect(problemsWith(['dek: What was counted', 'dek: |\n  What was\n  counted'])).toMatchInlineSnapshot(
    `"story.md:4:6: found the sign \`|\`, which keeps the breaks of lines; expected one line of text, written on several lines without an empty one; fix: write \`>-\` in its place"`,
  );
  expect(smallStory).toContain('dek: What was counted');
});
