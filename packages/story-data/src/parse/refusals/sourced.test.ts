import { describe, expect, it } from 'vitest';
import { parseSmall, problemsWith, smallStory } from '../../../fixtures/smallStory';

describe('parseStory refuses an entry without a source', () => {
  it('of `law`', () => {
    expect(
      problemsWith(['Ships passed.[^port]', 'Ships passed.[^port']) +
        '\n' +
        problemsWith(['That [a dozen](claim:dozen) passed.', 'That a dozen passed.']),
    ).toMatchInlineSnapshot(`
      "story.md:35:18: found \`[^port\`, which is no footnote; expected \`[^id]\`, one for each source; fix: write \`[^port]\`
      story.md:36:5: found an entry without a source; expected at least one footnote, \`[^id]\`, or marked claim, \`[words](claim:id)\`; fix: name the source, \`[^id]\`, after the sentence; what nobody published belongs under \`not-known\` or \`method\`"
    `);
  });

  it('but not one whose source is unknown or whose text is refused, which is told already', () => {
    expect(problemsWith(['Ships passed.[^port]', 'Ships passed.[^prot]'])).toMatch(
      /^story\.md:35:20: found the unknown source .*$/,
    );
    expect(problemsWith(['  - Ships passed.[^port]', '  - "> Ships passed."'])).toMatch(
      /^story\.md:35:6: found a block .*$/,
    );
  });

  it('and lets the other lists be', () => {
    const text = smallStory.replace('not-known: []', 'not-known: [Who came.]');
    expect(() => parseSmall(text)).not.toThrow();
  });
});
