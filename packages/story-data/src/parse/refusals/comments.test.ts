import { describe, expect, it } from 'vitest';
import { errorOf, problemsWith, smallStory } from '../../../fixtures/smallStory';

describe('parseStory tells a comment of HTML by one problem, where it begins,', () => {
  it('in a paragraph or between two', () => {
    expect(problemsWith(['All was quiet.', 'All was <!-- 12 --> quiet. <!-- was it? -->'])).toMatchInlineSnapshot(`
      "story.md:92:9: found a comment of HTML, \`<!--\`; expected text for readers; fix: take it out with its words; a remark for authors belongs in the front matter or a \`scene\` block, after \`#\` on a line of its own
      story.md:92:28: found a comment of HTML, \`<!--\`; expected text for readers; fix: take it out with its words; a remark for authors belongs in the front matter or a \`scene\` block, after \`#\` on a line of its own"
    `);
    expect(problemsWith(['All was quiet.', '<!-- To do:\n\nask the port -->\n\nAll was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found a comment of HTML, \`<!--\`; expected text for readers; fix: take it out with its words; a remark for authors belongs in the front matter or a \`scene\` block, after \`#\` on a line of its own"`,
    );
  });

  it('that hides paragraphs or a step', () => {
    expect(
      problemsWith(['By noon they', '<!-- By noon they'], ['kilometres](plain:).', 'kilometres](plain:). -->']),
    ).toMatch(/^story\.md:82:1: found a comment of HTML, .*$/);
    expect(errorOf(smallStory.replace('## Night', '<!--\n## Night') + '-->\n').problems).toHaveLength(1);
  });

  it('that is not closed', () => {
    expect(problemsWith(['All was quiet.', 'All was quiet. <!-- was it?'])).toMatchInlineSnapshot(
      `"story.md:92:16: found a comment of HTML, \`<!--\`, that is not closed; expected text for readers; fix: take it out with its words; a remark for authors belongs in the front matter or a \`scene\` block, after \`#\` on a line of its own"`,
    );
  });

  it('in a paragraph of the front matter', () => {
    expect(problemsWith(['Reports were read.', 'Reports <!-- which? --> were read.'])).toMatchInlineSnapshot(
      `"story.md:39:18: found a comment of HTML, \`<!--\`; expected text for readers; fix: take it out with its words; a remark for authors belongs in the front matter or a \`scene\` block, after \`#\` on a line of its own"`,
    );
  });
});

it('parseStory tells a remark in YAML that another language would have', () => {
  expect(problemsWith(['law:\n', '<!-- ask -->\nlaw:\n'])).toMatchInlineSnapshot(
    `"story.md:34:1: found a remark that begins with \`<!--\`; expected remarks for authors after \`#\`, on lines of their own; fix: write \`#\` in the place of \`<!--\`, on every line of the remark, and take the signs at its end out"`,
  );
  expect(problemsWith(['rail: Night\n', 'rail: Night\n// ask\n'])).toMatchInlineSnapshot(
    `"story.md:88:1: found a remark that begins with \`//\`; expected remarks for authors after \`#\`, on lines of their own; fix: write \`#\` in the place of \`//\`"`,
  );
  expect(problemsWith(['  1: { ledger', '  <!-- ask -->\n  1: { ledger'])).toMatch(/^story\.md:73:3: .*$/);
});

it('lets remarks in YAML and signs in a block pass', () => {
  const text = smallStory
    .replace('rail: Night\n', 'rail: Night\n# a remark, <!-- of its own\n')
    .replace('rail: Dawn', '# A remark\nrail: Dawn');
  expect(() => errorOf(text)).toThrow('nothing is wrong');
});
