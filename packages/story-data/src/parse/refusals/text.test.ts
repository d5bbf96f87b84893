import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

describe('parseStory refuses, in the text', () => {
  it('a step without an id', () => {
    expect(problemsWith(['## Night {#night}', '## Night'])).toMatchInlineSnapshot(
      `"story.md:84:1: found the heading \`Night\` without an id; expected \`## Heading {#id}\`; fix: end the line with \`{#night}\`; a step keeps its id for ever"`,
    );
  });

  it('an id that is not kebab-case', () => {
    expect(problemsWith(['{#night}', '{#The Night}'])).toMatchInlineSnapshot(
      `"story.md:84:12: found the step id \`The Night\`; expected an id in kebab-case: small letters a to z, digits and single hyphens; fix: write \`{#the-night}\`"`,
    );
  });

  it('an id twice', () => {
    expect(problemsWith(['{#night}', '{#dawn}'])).toMatchInlineSnapshot(
      `"story.md:84:12: found the step id \`dawn\` again; expected each id once; fix: write \`{#night}\`"`,
    );
  });

  it('a heading without words', () => {
    expect(problemsWith(['## Night {#night}', '## {#night}'])).toMatchInlineSnapshot(
      `"story.md:84:1: found a heading without words; expected \`## Heading {#id}\`; fix: write the heading"`,
    );
  });

  it('formatting in a heading', () => {
    expect(problemsWith(['## Night {#night}', '## *Night* {#night}'])).toMatchInlineSnapshot(
      `"story.md:84:4: found formatting in a heading; expected plain words, then \`{#id}\`; fix: take the signs of emphasis, links and footnotes away"`,
    );
  });

  it('another level of heading', () => {
    expect(problemsWith(['All was quiet.', '### Later\n\nAll was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found a heading that is not of a step; expected \`## Heading {#id}\` for a step; the title stands in the front matter; fix: use two \`#\` for a step, or take the heading out"`,
    );
  });

  it('a step without a scene block', () => {
    expect(
      problemsWith([
        '```scene\nrail: Night\ndateline: 3 May 2024\nwhen: { from: { date: "2024-05-03" }, to: { year: "2024" } }\n```\n',
        '',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:84:1: found a step without a \`scene\` block; expected one fenced block \`scene\` per step, also where there is no picture; fix: write \`\`\`scene, the fields \`rail\`, \`dateline\` and \`when\`, and \`\`\` below the heading"`,
    );
  });

  it('a second scene block', () => {
    expect(problemsWith(['All was quiet.', '```scene\n```\n\nAll was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found a second \`scene\` block; expected one per step; fix: put its fields into the first"`,
    );
  });

  it('a scene block below a text, whose heading is lost', () => {
    expect(problemsWith(['## Night {#night}\n\n', ''])).toMatchInlineSnapshot(
      `"story.md:84:1: found a \`scene\` block below a step's text, with no heading above it; expected \`## Heading {#id}\`; fix: write its heading above it, \`## … {#a-short-name}\`; or, where it is of the same step, put its fields into the block above"`,
    );
  });

  it('a scene block before the first step', () => {
    expect(problemsWith(['## Ships at dawn', '```scene\n```\n\n## Ships at dawn'])).toMatchInlineSnapshot(
      `"story.md:46:1: found a \`scene\` block before the first step; expected it below a \`##\` heading; fix: move it; the scene behind the title is \`opening\` in the front matter"`,
    );
  });

  it('a scene block that is not closed', () => {
    expect(problemsWith(['```\n\nAll was quiet.', '\nAll was quiet.'])).toMatchInlineSnapshot(
      `"story.md:86:1: found a \`scene\` block that is not closed before the text begins; expected a line of three backquotes after its last field; fix: write \`\`\` on a line of its own above line 91, where the text seems to begin"`,
    );
  });

  it('another fenced block', () => {
    expect(problemsWith(['All was quiet.', '```js\n```\n\nAll was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found a fenced block that is not \`scene\`; expected one fenced block \`scene\` per step; fix: take it out"`,
    );
  });

  it('an indented line', () => {
    expect(problemsWith(['All was quiet.', '    All was\n\nquiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found an indented line; expected paragraphs from the first column on; fix: take the blanks away"`,
    );
  });

  it('a step without beats', () => {
    expect(problemsWith(['All was quiet.\n', ''])).toMatchInlineSnapshot(
      `"story.md:84:1: found a step without beats; expected at least one paragraph; fix: write one below the \`scene\` block"`,
    );
  });

  it('a story without a lede', () => {
    expect(problemsWith(['On 3 May 2024 ships passed Linz.[^radio]\n\n', ''])).toMatchInlineSnapshot(
      `"story.md:44:1: found no lede; expected at least one paragraph before the first step; fix: say there what happened"`,
    );
  });

  it('a beat over 90 words', () => {
    expect(
      problemsWith([
        'All was quiet.',
        'All was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was was quiet.',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:92:1: found a beat of 91 words; expected at most 90; fix: shorten it, or make two paragraphs of it"`,
    );
  });

  it('a list', () => {
    expect(problemsWith(['All was quiet.', '- All\n- was\n- quiet'])).toMatchInlineSnapshot(
      `"story.md:92:1: found a list; expected paragraphs of plain sentences; fix: write the points as sentences"`,
    );
  });

  it('a table', () => {
    expect(problemsWith(['All was quiet.', '| All |\n| --- |\n| was |\n\nQuiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found a table; expected paragraphs of plain sentences; fix: write sentences, or list claims as a ledger"`,
    );
  });

  it('a block quotation', () => {
    expect(problemsWith(['All was quiet.', '> All\n\nwas quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found a block quotation; expected paragraphs of plain sentences; fix: take the \`>\` away and quote inside the sentence"`,
    );
  });

  it('a line across', () => {
    expect(problemsWith(['All was quiet.', '***\n\nAll was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found a line across; expected paragraphs of plain sentences; fix: take it out; a step begins with \`##\`"`,
    );
  });

  it('HTML', () => {
    expect(problemsWith(['All was quiet.', '<p>All</p>\n\nwas <b>quiet</b>.'])).toMatchInlineSnapshot(`
      "story.md:92:1: found HTML; expected Markdown; fix: take the tags out
      story.md:94:5: found HTML; expected Markdown; fix: take the tags out"
    `);
  });

  it('images, code, struck-out text and line breaks', () => {
    expect(problemsWith(['All was quiet.', '![All](https://example.org/a.png) `was` ~~quiet~~  \nthere.']))
      .toMatchInlineSnapshot(`
      "story.md:92:1: found an image; expected words, emphasis, links and footnotes; fix: describe the picture as a layer of the scene
      story.md:92:35: found text between backquotes; expected words, emphasis, links and footnotes; fix: take the backquotes away
      story.md:92:41: found text struck out; expected words, emphasis, links and footnotes; fix: take the \`~\` away; what changed belongs under \`corrections\`
      story.md:92:50: found a line break; expected words, emphasis, links and footnotes; fix: take away the two blanks, or the backslash, at the end of the line"
    `);
  });

  it('the text of a footnote', () => {
    expect(problemsWith(['All was quiet.', 'All was quiet.[^port]\n\n[^port]: The port.'])).toMatchInlineSnapshot(
      `"story.md:94:1: found the text of a footnote; expected footnotes that name a source: sources stand in the front matter; fix: describe the source under \`sources\` and take the footnote out"`,
    );
  });

  it('a link definition', () => {
    expect(problemsWith(['All was quiet.', 'All was [quiet].\n\n[quiet]: https://example.org/']))
      .toMatchInlineSnapshot(`
        "story.md:92:9: found a link whose address stands elsewhere; expected the address beside the words; fix: write \`[words](https://…)\`
        story.md:94:1: found a link definition; expected addresses in the text; fix: write \`[words](https://…)\`"
      `);
  });

  it('a number that is not marked', () => {
    expect(problemsWith(['All was quiet.', 'All 30 were quiet on 4 May,\nand *5,000* more.'])).toMatchInlineSnapshot(`
      "story.md:92:5: found the number \`30\` in running text; expected a date, a time, an ordinal, part of a name, or a marked number; fix: mark the claim it belongs to, \`[30 …](claim:id)\`, or vouch for it, \`[30 …](plain:)\`
      story.md:93:6: found the number \`5,000\` in running text; expected a date, a time, an ordinal, part of a name, or a marked number; fix: mark the claim it belongs to, \`[5,000 …](claim:id)\`, or vouch for it, \`[5,000 …](plain:)\`"
    `);
  });

  it('a number that is not marked in the front matter', () => {
    expect(problemsWith(['Reports were read.', 'Some 12 reports were read.'], ['Nothing came.', 'In 2024, 7 came.']))
      .toMatchInlineSnapshot(`
      "story.md:38:44: found the number \`7\` in running text; expected a date, a time, an ordinal, part of a name, or a marked number; fix: mark the claim it belongs to, \`[7 …](claim:id)\`, or vouch for it, \`[7 …](plain:)\`
      story.md:39:15: found the number \`12\` in running text; expected a date, a time, an ordinal, part of a name, or a marked number; fix: mark the claim it belongs to, \`[12 …](claim:id)\`, or vouch for it, \`[12 …](plain:)\`"
    `);
  });

  it('dates and times in figures', () => {
    const told = ['19/6/2024', '06/19/2024', '4.5.2024', '25:45'].map((date) =>
      problemsWith(['All was quiet.', `All on ${date}.`]),
    );
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "story.md:92:8: found the date \`19/6/2024\` in figures; expected dates in words, with the name of the month; fix: write \`19 June 2024\`
      story.md:92:8: found the date \`06/19/2024\` in figures; expected dates in words, with the name of the month; fix: write \`19 June 2024\`
      story.md:92:8: found the date \`4.5.2024\` in figures; expected dates in words, with the name of the month; fix: write the day, the name of the month and the year
      story.md:92:8: found the time \`25:45\`, which does not exist; expected a time from 00:00 to 23:59; fix: correct it"
    `);
  });
});
