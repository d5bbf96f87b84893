import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

/** What is told about each of these in the place of `All was quiet.`, one a line. */
function toldOf(texts: readonly string[]): string {
  return texts.map((text) => problemsWith(['All was quiet.', text])).join('\n');
}

describe('parseStory refuses, in links,', () => {
  it('addresses that are not https', () => {
    expect(
      problemsWith([
        'All was quiet.',
        'All [was](/was) [quiet](javascript:alert) [there](http://example.org), www.example.org.',
      ]),
    ).toMatchInlineSnapshot(`
      "story.md:92:11: found the address \`/was\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write the whole address, from \`https://\` on
      story.md:92:25: found the address \`javascript:alert\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write the whole address, from \`https://\` on
      story.md:92:51: found the address \`http://example.org\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write the whole address, from \`https://\` on
      story.md:92:72: found the address \`http://www.example.org\` in running text; expected words that link to it; fix: write \`[words](https://…)\`, or cite it as a source, \`[^id]\`"
    `);
  });

  it('a link with a title or without words', () => {
    expect(problemsWith(['All was quiet.', 'All [was](https://example.org "title") quiet[](plain:).']))
      .toMatchInlineSnapshot(`
      "story.md:92:5: found a link with a title; expected \`[words](address)\`; fix: take the title out
      story.md:92:45: found a link without words; expected \`[words](address)\`; fix: write the words, or take it out"
    `);
  });

  it('a claim that is not named as one', () => {
    expect(
      toldOf(['dozen', 'Claim:dozen', 'claim/dozen', '#dozen', 'dosen', 'claim'].map((url) => `All [12](${url}).`)),
    ).toMatchInlineSnapshot(`
      "story.md:92:10: found the address \`dozen\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write \`(claim:dozen)\`
      story.md:92:10: found the address \`Claim:dozen\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write \`(claim:dozen)\`
      story.md:92:10: found the address \`claim/dozen\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write \`(claim:dozen)\`
      story.md:92:10: found the address \`dozen\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write \`(claim:dozen)\`
      story.md:92:10: found the address \`dosen\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write \`(claim:dozen)\`
      story.md:92:10: found the address \`claim\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write \`(claim:\` and the id of the claim"
    `);
  });

  it('words vouched for in another form', () => {
    expect(toldOf(['plain', 'Plain:', 'plain:22'].map((url) => `All [22](${url}).`))).toMatchInlineSnapshot(`
      "story.md:92:10: found the address \`plain\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write \`(plain:)\`
      story.md:92:10: found the address \`Plain:\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write \`(plain:)\`
      story.md:92:10: found the address \`plain:22\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write \`(plain:)\`"
    `);
  });

  it('a source, or an unknown id, where an address belongs', () => {
    expect(toldOf(['All [was](port).', 'All [was](vienna).'])).toMatchInlineSnapshot(`
      "story.md:92:11: found the address \`port\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: cite the source by \`[^port]\` after the words, or write its whole address, from \`https://\` on
      story.md:92:11: found the address \`vienna\`; expected an absolute https address, \`claim:<id>\` or \`plain:\`; fix: write the whole address, from \`https://\` on, or \`claim:\` before the id of a claim"
    `);
  });
});
