import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

/** What is told about each of these in the place of `All was quiet.`, one a line. */
function toldOf(texts: readonly string[]): string {
  return texts.map((text) => problemsWith(['All was quiet.', text])).join('\n');
}

describe('parseStory refuses, as marks that would be printed,', () => {
  it('marks that are not closed', () => {
    expect(problemsWith(['All was quiet.', 'All **was [quiet (claim:dozen).'])).toMatchInlineSnapshot(`
      "story.md:92:5: found \`**\` without its partner; expected \`**words**\`; fix: close it, or take it out, or write a backslash before it where it is meant
      story.md:92:18: found \`(claim:\` outside a link; expected \`[words](claim:id)\`; fix: put the words between \`[\` and \`]\`, close the bracket after the address, and leave no blank between the two"
    `);
  });

  it('footnotes in another form', () => {
    expect(
      toldOf(
        ['[port radio]', '[^port, radio]', '[^port', '(^port)', '^[port]', '[ ^port]', '^port]', '[^1]', '[^]'].map(
          (mark) => `All was quiet.${mark}`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "story.md:92:15: found \`[port radio]\`, which is no footnote; expected \`[^id]\`, one for each source; fix: write \`[^port][^radio]\`
      story.md:92:15: found \`[^port, radio]\`, which is no footnote; expected \`[^id]\`, one for each source; fix: write \`[^port][^radio]\`
      story.md:92:15: found \`[^port\`, which is no footnote; expected \`[^id]\`, one for each source; fix: write \`[^port]\`
      story.md:92:15: found \`(^port)\`, which is no footnote; expected \`[^id]\`, one for each source; fix: write \`[^port]\`
      story.md:92:15: found \`^[port]\`, which is no footnote; expected \`[^id]\`, one for each source; fix: write \`[^port]\`
      story.md:92:15: found \`[ ^port]\`, which is no footnote; expected \`[^id]\`, one for each source; fix: write \`[^port]\`
      story.md:92:15: found \`^port]\`, which is no footnote; expected \`[^id]\`, one for each source; fix: write \`[^port]\`
      story.md:92:17: found the unknown source \`1\`; expected an id from \`sources\` of the front matter; fix: write the id of the source, as in \`[^port]\`: footnotes get their numbers by themselves
      story.md:92:17: found a reference to a source without its id; expected an id from \`sources\` of the front matter; fix: write the id, or take the mark out"
    `);
  });

  it('links that are not closed, and the numbers in them only once', () => {
    expect(
      toldOf([
        'All [12 ships](claim:dozen.',
        'All 12 ships](claim:dozen).',
        'All [12 ships] (claim:dozen).',
        'All [was](https://example.org',
        'All (was)[https://example.org].',
      ]),
    ).toMatchInlineSnapshot(`
      "story.md:92:14: found \`](claim:\` outside a link; expected \`[words](claim:id)\`; fix: put the words between \`[\` and \`]\`, close the bracket after the address, and leave no blank between the two
      story.md:92:13: found \`](claim:\` outside a link; expected \`[words](claim:id)\`; fix: put the words between \`[\` and \`]\`, close the bracket after the address, and leave no blank between the two
      story.md:92:16: found \`(claim:\` outside a link; expected \`[words](claim:id)\`; fix: put the words between \`[\` and \`]\`, close the bracket after the address, and leave no blank between the two
      story.md:92:9: found \`](\` outside a link; expected \`[words](https://…)\`; fix: put the words between \`[\` and \`]\`, close the bracket after the address, and leave no blank between the two
      story.md:92:9: found \`)[https://example.org].\` outside a link; expected \`[words](https://…)\`; fix: put the words between \`[\` and \`]\`, close the bracket after the address, and leave no blank between the two"
    `);
  });

  it('signs of emphasis without a partner, and those of other notations', () => {
    expect(
      toldOf(['All *was.', 'All _was.', 'All was_ quiet.', 'All ==was==.', 'All `was.', 'All [[was]].', 'All ~~was.']),
    ).toMatchInlineSnapshot(`
      "story.md:92:5: found \`*\` without its partner; expected \`*words*\`; fix: close it, or take it out, or write a backslash before it where it is meant
      story.md:92:5: found \`_\` without its partner; expected \`_words_\`; fix: close it, or take it out, or write a backslash before it where it is meant
      story.md:92:8: found \`_\` without its partner; expected \`_words_\`; fix: close it, or take it out, or write a backslash before it where it is meant
      story.md:92:5: found \`==\`, which has no meaning here; expected sentences; fix: take it out, or write a backslash before it where it is meant
      story.md:92:5: found \`\`\`, which has no meaning here; expected sentences; fix: take it out, or write a backslash before it where it is meant
      story.md:92:5: found \`[[was]]\`, which has no meaning here; expected sentences; fix: take it out; a link is \`[words](https://…)\`
      story.md:92:5: found \`~~\`, which has no meaning here; expected sentences; fix: take it out, or write a backslash before it where it is meant"
    `);
  });

  it('the distances of a map, HTML that is not closed, entities that are none', () => {
    expect(toldOf(['All {km linz passau} were.', 'All <b was.', 'All &nbps; was.'])).toMatchInlineSnapshot(`
      "story.md:92:5: found \`{km linz passau}\`, which only the labels of a map read; expected sentences; fix: write what is meant, or write a backslash before it where it is meant
      story.md:92:5: found \`<b\`, which would be printed as it stands; expected sentences; fix: write the sign or the words that are meant, or write a backslash before it where it is meant
      story.md:92:5: found \`&nbps;\`, which would be printed as it stands; expected sentences; fix: write the sign or the words that are meant, or write a backslash before it where it is meant"
    `);
  });

  it('what is still to be written', () => {
    expect(toldOf(['All [TK].', 'TK TK.', 'All was TODO.'])).toMatchInlineSnapshot(`
      "story.md:92:5: found \`[TK]\`, the sign of something still to be written; expected sentences; fix: write it, or take the sentence out
      story.md:92:1: found \`TK TK\`, the sign of something still to be written; expected sentences; fix: write it, or take the sentence out
      story.md:92:9: found \`TODO\`, the sign of something still to be written; expected sentences; fix: write it, or take the sentence out"
    `);
  });

  it('tabs, and lists that were typed', () => {
    expect(toldOf(['All\twas.', '• All\n• was', '– All\n– was'])).toMatchInlineSnapshot(`
      "story.md:92:4: found a tab between words; expected sentences; fix: write a blank; a table has no place here
      story.md:92:1: found a list typed with \`•\`; expected sentences; fix: write the points as sentences
      story.md:92:1: found a list typed with \`–\`; expected sentences; fix: write the points as sentences"
    `);
  });

  it('marks that an editor has escaped', () => {
    expect(toldOf(['All\\[^port\\].', 'All \\[12\\](claim:dozen).'])).toMatchInlineSnapshot(`
      "story.md:92:4: found \`\\[^port\`, which would be printed as it stands; expected a footnote \`[^id]\`; fix: write \`[^port]\` without backslashes, as some editors put them
      story.md:92:10: found \`](claim:\` outside a link; expected \`[words](claim:id)\`; fix: put the words between \`[\` and \`]\`, close the bracket after the address, and leave no blank between the two, without backslashes"
    `);
  });

  it('a paragraph of a footnote alone', () => {
    expect(toldOf(['All was quiet.\n\n[^port]', 'All was quiet.\n\n…'])).toMatchInlineSnapshot(`
      "story.md:94:1: found a paragraph without words; expected sentences, each with its footnotes behind it; fix: join it to the paragraph above, or take it out
      story.md:94:1: found a paragraph without words; expected sentences, each with its footnotes behind it; fix: join it to the paragraph above, or take it out"
    `);
  });

  it('nothing of the kind in ordinary sentences', () => {
    const text = 'All “[the] port” – “quiet” \\* snake_case, R&D; one \\< two, AT&amp;T, \\{so\\}, a/b (sic) [sic].';
    expect(() => problemsWith(['All was quiet.', text])).toThrow('nothing is wrong');
  });

  it('a footnote twice in a row', () => {
    expect(toldOf(['All was quiet.[^port][^port]'])).toMatchInlineSnapshot(
      `"story.md:92:22: found the footnote \`[^port]\` twice; expected each source once; fix: take one of the two out, or write the source that is meant"`,
    );
  });

  it('fields below the block that they belong to', () => {
    expect(toldOf(['  third:\n    by: The port\n    on: "2024"'])).toMatchInlineSnapshot(
      `"story.md:92:3: found fields (\`name: value\`) in the text; expected sentences; fix: move these lines into the \`scene\` block above, under the field they belong to, or into the front matter"`,
    );
    expect(toldOf(['by: The port\non: "2024"\n\nAll was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found fields (\`name: value\`) in the text; expected sentences; fix: move these lines into the \`scene\` block above, under the field they belong to, or into the front matter"`,
    );
  });
});
