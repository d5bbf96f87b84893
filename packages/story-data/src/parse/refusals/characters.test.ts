import { describe, expect, it } from 'vitest';
import { errorOf, problemsWith, smallStory } from '../../../fixtures/smallStory';

describe('parseStory refuses', () => {
  it('a byte-order mark', () => {
    expect(problemsWith(['---\nformat: 1', '\uFEFF---\nformat: 1'])).toMatchInlineSnapshot(
      `"story.md:1:1: found a byte-order mark (U+FEFF); expected text without invisible control characters; fix: save the file as UTF-8 without byte-order mark"`,
    );
  });

  it('control characters and halves of characters', () => {
    expect(problemsWith(['All was quiet.', 'All was \u0007quiet.'], ['Ships passed.', 'Ships\u0085passed.']))
      .toMatchInlineSnapshot(`
      "story.md:35:10: found a control character (U+0085); expected text without invisible control characters; fix: take the character out
      story.md:92:9: found a control character (U+0007); expected text without invisible control characters; fix: take the character out"
    `);
  });

  it('characters that turn the direction of text', () => {
    expect(problemsWith(['All was quiet.', 'All \u202Ewas\u2069 quiet.'])).toMatchInlineSnapshot(`
      "story.md:92:5: found a character that turns the direction of text (U+202E); expected text without invisible control characters; fix: take the character out
      story.md:92:9: found a character that turns the direction of text (U+2069); expected text without invisible control characters; fix: take the character out"
    `);
  });

  it('a character hidden in an entity', () => {
    expect(problemsWith(['All was quiet.', 'All was &#x202e;quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:9: found a character that turns the direction of text (U+202E); expected text without invisible control characters; fix: take the character out"`,
    );
  });

  it('the mark of bytes that are not UTF-8', () => {
    expect(problemsWith(['All was quiet.', 'All was \uFFFDquiet.'])).toMatchInlineSnapshot(
      `"story.md:92:9: found the mark of a byte that is not UTF-8 (U+FFFD); expected text without invisible control characters; fix: take the character out"`,
    );
  });

  it('blanks without width, but between letters of a script without blanks', () => {
    expect(problemsWith(['All was quiet.', 'All\u200B was\uFEFF quiet\u2028.\n\nไทย\u200Bไทย'])).toMatchInlineSnapshot(`
      "story.md:92:4: found an invisible blank without width (U+200B); expected text without invisible control characters; fix: take the character out
      story.md:92:9: found an invisible blank without width (U+FEFF); expected text without invisible control characters; fix: take the character out
      story.md:92:16: found an invisible end of a line (U+2028); expected text without invisible control characters; fix: take the character out; a new paragraph begins after an empty line"
    `);
  });

  it('a hidden character in an id, a date or a text, told only once', () => {
    expect(
      problemsWith(
        ['came down,[^port]', 'came down,[^po\u200Brt]'],
        ['ledger: [none]', 'ledger: []'],
        ['quiet.', '[no ship](claim:no\u200Bne).'],
        ['as-of: "2024-06"', 'as-of: "2024-06\u200B"'],
        ['kicker: P', 'kick\u200Ber: P'],
        ['Ships on', 'Ships\u2028 on'],
      ),
    ).toMatchInlineSnapshot(`
      "story.md:3:13: found an invisible end of a line (U+2028); expected text without invisible control characters; fix: take the character out; a new paragraph begins after an empty line
      story.md:5:5: found an invisible blank without width (U+200B); expected text without invisible control characters; fix: take the character out
      story.md:10:16: found an invisible blank without width (U+200B); expected text without invisible control characters; fix: take the character out
      story.md:79:47: found an invisible blank without width (U+200B); expected text without invisible control characters; fix: take the character out
      story.md:92:27: found an invisible blank without width (U+200B); expected text without invisible control characters; fix: take the character out"
    `);
  });

  it('line ends of old systems, told only once', () => {
    expect(errorOf(smallStory.replaceAll('\n', '\r')).message).toMatchInlineSnapshot(
      `"story.md:1:4: found the end of a line as old systems wrote it (U+000D alone); expected lines that end with a line feed (LF), or with both (CRLF); fix: save the file with line ends LF, or take the character out where it stands alone"`,
    );
  });
});
