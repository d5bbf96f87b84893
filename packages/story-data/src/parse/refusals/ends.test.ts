import { describe, expect, it } from 'vitest';
import { errorOf, problemsWith, smallStory } from '../../../fixtures/smallStory';

const told = (text: string) => errorOf(text).message;

describe('parseStory refuses, by one problem at its line,', () => {
  it('a line of three hyphens inside the front matter', () => {
    expect(problemsWith(['law:\n', '---\nlaw:\n'])).toMatchInlineSnapshot(
      `"story.md:34:1: found \`---\` inside the front matter, above \`law\`; expected one line \`---\` above the first field, one below the last, and nothing else on them; fix: take the line out"`,
    );
    expect(problemsWith(['  radio:\n', '---\n  radio:\n'])).toMatchInlineSnapshot(
      `"story.md:23:1: found \`---\` inside the front matter, above \`radio\`; expected one line \`---\` above the first field, one below the last, and nothing else on them; fix: take the line out"`,
    );
    expect(told(smallStory.replace('---\n', '---\n---\n'))).toMatch(/^story\.md:2:1: found `---` inside .*$/);
    expect(problemsWith(['law:\n', '----\nlaw:\n'])).toMatch(/^story\.md:34:1: found `----` inside .*$/);
  });

  it('the closing line of the front matter in another place', () => {
    expect(told(smallStory.replace('\n---\n', '\n').replace('law:\n', '---\nlaw:\n'))).toMatchInlineSnapshot(
      `"story.md:34:1: found \`---\` inside the front matter, above \`law\`; expected one line \`---\` above the first field, one below the last, and nothing else on them; fix: take the line out, and write \`---\` on a line of its own below the last field"`,
    );
  });

  it('a closing line of the front matter with other signs', () => {
    expect(told(smallStory.replace('\n---\n', '\n----\n'))).toMatchInlineSnapshot(
      `"story.md:42:1: found \`----\`, which does not close the front matter; expected one line \`---\` above the first field, one below the last, and nothing else on them; fix: write \`---\` here"`,
    );
    expect(told(smallStory.replace('\n---\n', '\n--- On 3 May\n'))).toMatchInlineSnapshot(
      `"story.md:42:1: found \`--- On 3 May\`, which does not close the front matter; expected one line \`---\` above the first field, one below the last, and nothing else on them; fix: write \`---\` here, and the words on a line of their own below"`,
    );
    for (const line of ['--', ' ---', '—', '—-', '------'])
      expect(told(smallStory.replace('\n---\n', `\n${line}\n`))).toMatch(/^story\.md:42:1: .*; fix: write `---` here$/);
  });

  it('a first line with other signs or behind others', () => {
    expect(told(`-${smallStory}`)).toMatchInlineSnapshot(
      `"story.md:1:1: found \`----\`; expected a first line \`---\`, fields, and a line \`---\`; fix: write \`---\` here"`,
    );
    expect(told(`\n${smallStory}`)).toMatchInlineSnapshot(
      `"story.md:1:1: found blanks or empty lines above the front matter; expected a first line \`---\` from the first column on; fix: take them out"`,
    );
    expect(told(` ${smallStory}`)).toMatch(/^story\.md:1:1: found blanks or .*$/);
  });

  it('a line that makes a heading of the paragraph above it', () => {
    expect(problemsWith(['All was quiet.', 'All was quiet.\n---'])).toMatchInlineSnapshot(
      `"story.md:93:1: found \`---\` right below a paragraph, which makes a heading of it; expected paragraphs of plain sentences, and a heading \`## Heading {#id}\` where a step begins; fix: take the line out"`,
    );
    expect(problemsWith(['All was quiet.', 'All was quiet.\n===\n\nSo it was.'])).toMatchInlineSnapshot(
      `"story.md:93:1: found \`===\` right below a paragraph, which makes a heading of it; expected paragraphs of plain sentences, and a heading \`## Heading {#id}\` where a step begins; fix: take the line out"`,
    );
    expect(problemsWith(['Linz.[^radio]\n', 'Linz.[^radio]\n----\n'])).toMatch(
      /^story\.md:45:1: found `----` right .*$/,
    );
  });
});

it('does not take a lede for fields', () => {
  expect(() => errorOf(smallStory.replace('On 3 May 2024 ships', 'law: on 3 May 2024 ships'))).toThrow(
    'nothing is wrong',
  );
});
