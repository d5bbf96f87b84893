import { describe, expect, it } from 'vitest';
import { problemsWith, smallStory } from '../../../fixtures/smallStory';

const SOURCES = smallStory.slice(smallStory.indexOf('sources:\n'), smallStory.indexOf('law:\n'));

describe('parseStory refuses YAML with', () => {
  it('a colon in a text without quotes', () => {
    expect(problemsWith(['title: Traffic', 'title: Traffic: May'], ['note: Drawn from reports.', 'note: Note: drawn.']))
      .toMatchInlineSnapshot(`
        "story.md:22:43: found \`: \` or \`- \` inside a text without quotes; expected text with such signs between quotes; fix: put the text between double quotes
        story.md:59:7: found \`: \` inside a text without quotes; expected text with a colon between quotes; fix: put the text between double quotes"
      `);
  });

  it('a field twice', () => {
    expect(problemsWith(['kicker: Proscenium', 'kicker: Proscenium\nkicker: Proscenium'])).toMatchInlineSnapshot(
      `"story.md:6:1: found \`kicker\` again, which stands above in the same group; expected each name once; fix: rename it or take it out"`,
    );
  });

  it('a list that is not closed', () => {
    expect(problemsWith(['tags: [Rivers]', 'tags: [Rivers'])).toMatchInlineSnapshot(
      `"story.md:13:7: found a \`[\` that is not closed; expected a \`]\` after the last item of the list; fix: write \`]\` there"`,
    );
  });

  it('a tab as indent', () => {
    expect(problemsWith(['    title: News at noon', '	title: News at noon'])).toMatchInlineSnapshot(
      `"story.md:25:1: found a tab at the beginning of a line; expected blanks; fix: indent with two blanks per level"`,
    );
  });

  it('a line indented unlike its neighbours', () => {
    expect(problemsWith(['    title: News at noon', '   title: News at noon'])).toMatchInlineSnapshot(
      `"story.md:25:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 4 blanks before \`title:\`"`,
    );
  });

  it('an anchor and an alias', () => {
    expect(
      problemsWith(['"2026-11-24T12:00+00:00"', '&day "2026-11-24T12:00+00:00"'], ['"2026-11-25T09:30+09:00"', '*day']),
    ).toMatchInlineSnapshot(`
      "story.md:8:17: found a YAML anchor or alias; expected every value written out; fix: write the value here; put text that begins with \`&\` or \`*\` between double quotes
      story.md:9:10: found a YAML anchor or alias; expected every value written out; fix: write the value here; put text that begins with \`&\` or \`*\` between double quotes"
    `);
  });

  it('a tag', () => {
    expect(problemsWith(['tags: [Rivers]', 'tags: [!river Danube]'])).toMatchInlineSnapshot(
      `"story.md:13:8: found text that YAML takes for a tag; expected text between quotes; fix: put the text between double quotes"`,
    );
  });

  it('a backslash that begins no escape', () => {
    expect(problemsWith(['said: twelve ships', 'said: "a \\ship"'])).toMatchInlineSnapshot(
      `"story.md:65:14: found a backslash that begins no known escape; expected \`\\\\\` or \`\\"\` inside double quotes; fix: write the backslash twice, or use single quotes"`,
    );
  });

  it('an escape that hides a character', () => {
    expect(problemsWith(['said: twelve ships', 'said: "twelve \\u202eships"'])).toMatchInlineSnapshot(
      `"story.md:65:19: found a character that turns the direction of text (U+202E); expected text without invisible control characters; fix: take the character out"`,
    );
  });

  it('a sign that it keeps for itself', () => {
    expect(problemsWith(['said: twelve ships', 'said: @port'])).toMatchInlineSnapshot(
      `"story.md:65:11: found a text that begins with a sign which YAML keeps for itself; expected text between quotes; fix: put the text between double quotes"`,
    );
  });

  it('a slip in the front matter, and says nothing of the sources that are not known then', () => {
    expect(
      problemsWith(
        ['kicker: Proscenium', 'kicker: Before dawn: in Linz'],
        ['linz: { name', 'ru24-port: { name'],
        ['Linz.[^radio]', 'Linz.[^ru24-embrace]'],
        ['poster: 0.75', 'embed: "On 3 May 2024 ships passed.[^ru24-embrace]"'],
      ),
    ).toMatchInlineSnapshot(
      `"story.md:5:9: found \`: \` inside a text without quotes; expected text with a colon between quotes; fix: put the text between double quotes"`,
    );
  });

  it('a misspelt list of sources or of places, and says nothing of those that are not known then', () => {
    expect(
      problemsWith(['sources:\n', 'sorces:\n'], ['places:\n', 'plases:\n'], ['Linz.[^radio]', 'Linz.[^ru24-port]']),
    ).toMatchInlineSnapshot(`
      "story.md:18:1: found the unknown field \`plases\`; expected \`format\`, \`title\`, \`dek\`, \`kicker\`, \`dateline\`, \`byline\`, \`published\`, \`updated\`, \`as-of\`, \`language\`, \`outlook\`, \`tags\`, \`aliases\`, \`grounds\`, \`line\`, \`projection\`, \`tints\`, \`places\`, \`sources\`, \`not-known\`, \`law\`, \`since\`, \`method\`, \`corrections\`, \`card\` or \`opening\`; fix: write \`places\`
      story.md:21:1: found the unknown field \`sorces\`; expected \`format\`, \`title\`, \`dek\`, \`kicker\`, \`dateline\`, \`byline\`, \`published\`, \`updated\`, \`as-of\`, \`language\`, \`outlook\`, \`tags\`, \`aliases\`, \`grounds\`, \`line\`, \`projection\`, \`tints\`, \`places\`, \`sources\`, \`not-known\`, \`law\`, \`since\`, \`method\`, \`corrections\`, \`card\` or \`opening\`; fix: write \`sources\`"
    `);
  });

  it('a text in place of the sources', () => {
    expect(problemsWith([SOURCES, 'sources: none\n'])).toMatchInlineSnapshot(
      `"story.md:21:10: found \`none\`; expected fields (\`name: value\`); fix: write its fields on the lines below, each with its name and a colon, two blanks further right"`,
    );
  });

  it('text that it would take for a comment', () => {
    expect(
      problemsWith(
        ['title: Ships on the river', 'title: Ships on the river #1, a red carpet'],
        ['  - Ships passed.[^port]', '  - Ships passed #3.[^port]'],
        ['said: twelve ships', 'said: twelve ships # see the port'],
      ),
    ).toMatchInlineSnapshot(`
      "story.md:3:27: found \`#1, a red carpet\` after a text without quotes, which YAML takes for a comment; expected text with \` #\` between quotes, and comments on lines of their own; fix: put the whole text between double quotes
      story.md:35:18: found \`#3.[^port]\` after a text without quotes, which YAML takes for a comment; expected text with \` #\` between quotes, and comments on lines of their own; fix: put the whole text between double quotes
      story.md:65:24: found \`# see the port\` after a text without quotes, which YAML takes for a comment; expected text with \` #\` between quotes, and comments on lines of their own; fix: put the whole text between double quotes"
    `);
  });

  it('a comment that hides the end of a group or of a text, and no word of what follows', () => {
    expect(problemsWith(['place: passau, by: The mayor', 'place: passau, by: The mayor #2'])).toMatchInlineSnapshot(
      `"story.md:71:36: found \`#2, said: "“Many”", on: "2024-05-05", sources: …\` after a text without quotes, which YAML takes for a comment; expected text with \` #\` between quotes, and comments on lines of their own; fix: put the whole text between double quotes"`,
    );
    expect(problemsWith(['alt: A dot on a river.', 'alt: A dot #1 on\n  a river.'])).toMatchInlineSnapshot(
      `"story.md:58:12: found \`#1 on\` after a text without quotes, which YAML takes for a comment; expected text with \` #\` between quotes, and comments on lines of their own; fix: put the whole text between double quotes"`,
    );
  });

  it('ids without commas, or without brackets', () => {
    expect(
      problemsWith([
        'by: The port, kind: landing, sources: [port]',
        'by: The port, kind: landing, sources: [port radio]',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:56:84: found \`port radio\`; expected an id in kebab-case: small letters a to z, digits and single hyphens; fix: put commas between ids, \`port, radio\`"`,
    );
    expect(
      problemsWith(['by: Radio, kind: post, sources: [radio]', 'by: Radio, kind: post, sources: radio']),
    ).toMatchInlineSnapshot(
      `"story.md:57:94: found \`radio\`; expected a list of ids of sources; fix: write \`sources: [radio]\`"`,
    );
  });

  it('a word that is none of a fixed set', () => {
    expect(problemsWith(['standing: claimed', 'standing: alleged'])).toMatchInlineSnapshot(
      `"story.md:67:15: found \`alleged\`; expected \`on record\`, \`claimed\`, \`denied\`, \`proposed\` or \`unknown\`; fix: write the one that is meant: \`on record\`, \`claimed\`, \`denied\`, \`proposed\`, \`unknown\`"`,
    );
    expect(problemsWith(['standing: claimed', 'standing: claimd'])).toMatchInlineSnapshot(
      `"story.md:67:15: found \`claimd\`; expected \`on record\`, \`claimed\`, \`denied\`, \`proposed\` or \`unknown\`; fix: write \`claimed\`"`,
    );
  });

  it('a name without its colon', () => {
    expect(problemsWith(['title: Ships', 'title Ships'])).toMatchInlineSnapshot(
      `"story.md:3:1: found \`title Ships on the river\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`title: Ships on the river\`"`,
    );
  });

  it('quotes inside quotes, and a colon between them', () => {
    expect(problemsWith(['title: Ships on the river', 'title: "The river’s "Many" Ships: one"'])).toMatchInlineSnapshot(
      `"story.md:3:22: found \`Many" Ships: one"\` after a closing quote; expected nothing after the quote that closes a text; fix: write “ ” for quotes inside the text"`,
    );
  });
});
