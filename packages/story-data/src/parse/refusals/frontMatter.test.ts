import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

describe('parseStory refuses, in the front matter', () => {
  it('an unknown field', () => {
    expect(problemsWith(['kicker: Proscenium', 'kickr: Proscenium'])).toMatchInlineSnapshot(
      `"story.md:5:1: found the unknown field \`kickr\`; expected \`format\`, \`title\`, \`dek\`, \`kicker\`, \`dateline\`, \`byline\`, \`published\`, \`updated\`, \`as-of\`, \`language\`, \`outlook\`, \`tags\`, \`aliases\`, \`grounds\`, \`line\`, \`projection\`, \`tints\`, \`places\`, \`sources\`, \`not-known\`, \`law\`, \`since\`, \`method\`, \`corrections\`, \`card\` or \`opening\`; fix: write \`kicker\`"`,
    );
  });

  it('a missing field', () => {
    expect(problemsWith(['dek: What was counted\n', ''])).toMatchInlineSnapshot(
      `"story.md:1:1: found no \`dek\`; expected \`dek\`: text; fix: add \`dek: …\`"`,
    );
  });

  it('another format', () => {
    expect(problemsWith(['format: 1', 'format: 2'])).toMatchInlineSnapshot(
      `"story.md:2:9: found \`2\`; expected \`format: 1\`, the format that this release reads; fix: write \`format: 1\`"`,
    );
  });

  it('the format between quotes', () => {
    expect(problemsWith(['format: 1', 'format: "1"'])).toMatchInlineSnapshot(
      `"story.md:2:9: found \`"1"\` in quotes; expected \`format: 1\`, the format that this release reads; fix: take the quotes away"`,
    );
  });

  it('an empty field', () => {
    expect(problemsWith(['title: Ships on the river', 'title:'])).toMatchInlineSnapshot(
      `"story.md:3:7: found nothing; expected text; fix: write the value after the colon"`,
    );
  });

  it('a number where text belongs', () => {
    expect(problemsWith(['outlook: a minute', 'outlook: 5'])).toMatchInlineSnapshot(
      `"story.md:12:10: found \`5\` without quotes; expected text; fix: write \`"5"\`"`,
    );
  });

  it('a text of several lines', () => {
    expect(problemsWith(['title: Ships on the river', 'title: |\n  Ships\n  on the river'])).toMatchInlineSnapshot(
      `"story.md:3:8: found the sign \`|\`, which keeps the breaks of lines; expected one line of text, written on several lines without an empty one; fix: write \`>-\` in its place"`,
    );
  });

  it('a stamp without zone', () => {
    expect(problemsWith(['"2026-11-24T12:00+00:00"', '"2026-11-24T12:00"'])).toMatchInlineSnapshot(
      `"story.md:8:12: found \`2026-11-24T12:00\`; expected a day, a time and an offset from UTC; fix: write for example "2026-11-24T12:00+09:00""`,
    );
  });

  it('a stamp on a day that does not exist', () => {
    expect(problemsWith(['"2026-11-24T12:00+00:00"', '"2026-11-31T12:00+00:00"'])).toMatchInlineSnapshot(
      `"story.md:8:12: found \`2026-11-31T12:00+00:00\`; expected a date that exists; fix: check it in a calendar"`,
    );
  });

  it('a last change before the first publication', () => {
    expect(problemsWith(['"2026-11-25T09:30+09:00"', '"2026-11-24T20:59+09:00"'])).toMatchInlineSnapshot(
      `"story.md:9:10: found \`2026-11-24T20:59+09:00\`; expected \`updated\` not before \`published\`; fix: swap the two, or repeat \`published\`"`,
    );
  });

  it('a date that does not exist', () => {
    expect(problemsWith(['as-of: "2024-06"', 'as-of: "2024-02-30"'])).toMatchInlineSnapshot(
      `"story.md:10:8: found \`2024-02-30\`; expected a date that exists; fix: check it in a calendar"`,
    );
  });

  it('a date in another form', () => {
    expect(problemsWith(['as-of: "2024-06"', 'as-of: 2 May 2024'])).toMatchInlineSnapshot(
      `"story.md:10:8: found \`2 May 2024\`; expected a year, a month or a day; fix: write \`"2024-05-02"\`"`,
    );
  });

  it('a language that is no tag', () => {
    expect(problemsWith(['language: en', 'language: English'])).toMatchInlineSnapshot(
      `"story.md:11:11: found \`English\`; expected a language tag; fix: write for example \`en\` or \`ko\`"`,
    );
  });

  it('a ground that is not known', () => {
    expect(problemsWith(['grounds: [night, day]', 'grounds: [nigth, day]'])).toMatchInlineSnapshot(
      `"story.md:14:11: found \`nigth\`; expected \`night\` or \`day\`; fix: write \`night\`"`,
    );
  });

  it('a ground twice', () => {
    expect(problemsWith(['grounds: [night, day]', 'grounds: [night, day, night]'])).toMatchInlineSnapshot(
      `"story.md:14:10: found \`[night, day, night]\`; expected each ground once; fix: take the second one out"`,
    );
  });

  it('no ground', () => {
    expect(problemsWith(['grounds: [night, day]', 'grounds: []'])).toMatchInlineSnapshot(
      `"story.md:14:10: found an empty list; expected at least one ground; fix: write \`grounds: [night]\`"`,
    );
  });

  it('a hue that is not known', () => {
    expect(problemsWith(['line: green', 'line: pink'])).toMatchInlineSnapshot(
      `"story.md:15:7: found \`pink\`; expected \`red\`, \`blue\` or \`green\`; fix: write the one that is meant: \`red\`, \`blue\`, \`green\`"`,
    );
  });

  it('an id that is not kebab-case', () => {
    expect(problemsWith(['  linz: {', '  Linz: {'])).toMatchInlineSnapshot(
      `"story.md:19:3: found \`Linz\`; expected an id in kebab-case: small letters a to z, digits and single hyphens; fix: write \`linz\`"`,
    );
  });

  it('a source without its fields', () => {
    expect(
      problemsWith([
        'publisher: Port of Linz, title: Traffic, date: "2024-05-04", url: "https://example.org/port"',
        'title: Traffic',
      ]),
    ).toMatchInlineSnapshot(`
      "story.md:22:3: found no \`publisher\`; expected \`publisher\`: text; fix: add \`publisher: …\`
      story.md:22:3: found no \`date\`; expected \`date\`: a year, a month or a day; fix: add \`date: …\`
      story.md:22:3: found no \`url\`; expected \`url\`: an absolute https address; fix: add \`url: …\`"
    `);
  });

  it('addresses that are not https', () => {
    expect(
      problemsWith(
        ['https://example.org/port', 'http://example.org/port'],
        ['https://example.org/noon', 'javascript:alert()'],
        ['https://example.org/paper', '/paper'],
      ),
    ).toMatchInlineSnapshot(`
      "story.md:22:77: found \`http://example.org/port\`; expected an absolute https address; fix: write the whole address, from \`https://\` on
      story.md:27:10: found \`javascript:alert()\`; expected an absolute https address; fix: write the whole address, from \`https://\` on
      story.md:33:71: found \`/paper\`; expected an absolute https address; fix: write the whole address, from \`https://\` on"
    `);
  });

  it('a text where a list belongs', () => {
    expect(problemsWith(['method: [Reports were read.]', 'method: Reports were read.'])).toMatchInlineSnapshot(
      `"story.md:39:9: found \`Reports were read.\`; expected a list; fix: write it between square brackets, or as lines that begin with \`- \`"`,
    );
  });

  it('an undated note', () => {
    expect(problemsWith(['{ date: "2024-06", text', '{ text'])).toMatchInlineSnapshot(
      `"story.md:38:9: found no \`date\`; expected \`date\`: a year, a month or a day; fix: add \`date: …\`"`,
    );
  });

  it('a source that nothing cites', () => {
    expect(
      problemsWith([
        '  paper: {',
        '  spare: { publisher: P, title: T, date: "2024", url: "https://example.org/" }\n  paper: {',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:33:3: found the source \`spare\`, which nothing cites; expected every source cited in the text, a claim, a statement or an account; fix: write \`[^spare]\` where it is used, or take it out"`,
    );
  });

  it('Markdown that is no paragraph', () => {
    expect(problemsWith(['Reports were read.', '"- Reports"'])).toMatchInlineSnapshot(
      `"story.md:39:11: found a list; expected paragraphs of plain sentences; fix: write the points as sentences"`,
    );
  });

  it('several problems at once, in the order of the file', () => {
    expect(
      problemsWith(
        ['dek: What was counted', 'dek: 1'],
        ['lat: 48.57', 'lat: 98'],
        ['rail: Night', 'rail: Nightfall'],
        ['All was quiet.', 'All 4 were quiet.'],
      ),
    ).toMatchInlineSnapshot(`
      "story.md:4:6: found \`1\` without quotes; expected text; fix: write \`"1"\`
      story.md:20:32: found \`98\`; expected a latitude from -90 (south) to 90 (north); fix: check the number; is it the longitude?
      story.md:87:7: found \`Nightfall\`; expected a rail name of at most 8 letters; fix: shorten it
      story.md:92:5: found the number \`4\` in running text; expected a date, a time, an ordinal, part of a name, or a marked number; fix: mark the claim it belongs to, \`[4 …](claim:id)\`, or vouch for it, \`[4 …](plain:)\`"
    `);
  });

  it('signs of Markdown, HTML or a gap in a text that is printed as it stands', () => {
    expect(
      problemsWith(
        ['title: Ships on the river', 'title: Ships on *the* river'],
        ['dek: What was counted', 'dek: What was counted.[^port]'],
        ['title: Traffic', 'title: Traffic &amp; more'],
        ['said: twelve ships', 'said: TK TK ships'],
      ),
    ).toMatchInlineSnapshot(`
      "story.md:3:8: found \`Ships on *the* river\`; expected plain text, which is printed as it stands; fix: take \`*\` out
      story.md:4:6: found \`What was counted.[^port]\`; expected plain text, which is printed as it stands; fix: take \`[^port]\` out
      story.md:22:43: found \`Traffic &amp; more\`; expected plain text, which is printed as it stands; fix: take \`&amp;\` out
      story.md:65:11: found \`TK TK ships\`; expected plain text, which is printed as it stands; fix: write what is missing in the place of \`TK TK\`"
    `);
  });

  it('fields by the names that others give them', () => {
    expect(
      problemsWith(['said: "“Many”"', 'text: "“Many”"'], ['text: A word was changed.', 'said: A word was changed.']),
    ).toMatchInlineSnapshot(`
      "story.md:40:37: found the unknown field \`said\`; expected \`date\` or \`text\`; fix: write \`text\`
      story.md:71:37: found the unknown field \`text\`; expected \`place\`, \`by\`, \`said\`, \`on\` or \`sources\`; fix: write \`said\`"
    `);
  });

  it('a ground that is none, without a word on the beats that stand on it', () => {
    expect(problemsWith(['grounds: [night, day]', 'grounds: [night, days]'])).toMatchInlineSnapshot(
      `"story.md:14:18: found \`days\`; expected \`night\` or \`day\`; fix: write \`day\`"`,
    );
  });
});
