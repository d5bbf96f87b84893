import { describe, expect, it } from 'vitest';
import { problemsWith, smallStory } from '../../../fixtures/smallStory';

const SOURCES = smallStory.slice(smallStory.indexOf('sources:\n'), smallStory.indexOf('known:\n'));
const CLAIM = smallStory.slice(smallStory.indexOf('    by: The port\n'), smallStory.indexOf('  none: {'));

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
      `"story.md:6:1: found a field or id that is there already; expected each name once; fix: rename it or take it out"`,
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
      "story.md:18:1: found the unknown field \`plases\`; expected \`format\`, \`title\`, \`dek\`, \`kicker\`, \`dateline\`, \`byline\`, \`published\`, \`updated\`, \`as-of\`, \`language\`, \`outlook\`, \`tags\`, \`aliases\`, \`grounds\`, \`line\`, \`projection\`, \`tints\`, \`places\`, \`sources\`, \`known\`, \`claimed\`, \`not-known\`, \`since\`, \`method\`, \`corrections\`, \`card\` or \`opening\`; fix: write \`places\`
      story.md:21:1: found the unknown field \`sorces\`; expected \`format\`, \`title\`, \`dek\`, \`kicker\`, \`dateline\`, \`byline\`, \`published\`, \`updated\`, \`as-of\`, \`language\`, \`outlook\`, \`tags\`, \`aliases\`, \`grounds\`, \`line\`, \`projection\`, \`tints\`, \`places\`, \`sources\`, \`known\`, \`claimed\`, \`not-known\`, \`since\`, \`method\`, \`corrections\`, \`card\` or \`opening\`; fix: write \`sources\`"
    `);
  });

  it('a text in place of the sources', () => {
    expect(problemsWith([SOURCES, 'sources: none\n'])).toMatchInlineSnapshot(
      `"story.md:21:10: found \`none\`; expected fields (\`name: value\`); fix: correct the value"`,
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

  it('an entry of a list whose dash is lost, or lacks its blank', () => {
    const second = '  - { place: linz, by: A, said: B, on: "2024", sources: [port] }\n';
    const entry = '  - { place: passau, by';
    expect(problemsWith([entry, `${second}  { place: passau, by`])).toMatchInlineSnapshot(
      `"story.md:72:3: found an entry of a list without its dash, \`{ place: passau, by: The mayor, said: "“Many”",…\`; expected a dash and a blank before each entry of a list; fix: write \`- \` before it, in the column of the other dashes"`,
    );
    expect(problemsWith([entry, '  -{ place: passau, by'])).toMatchInlineSnapshot(
      `"story.md:71:3: found a dash without a blank, \`-{ place\`; expected a dash and a blank before each entry of a list; fix: put a blank after the dash"`,
    );
    expect(
      problemsWith(['sources: [radio] }\nbeats', 'sources: [radio] }\n  -place: linz\n    by: A\nbeats']),
    ).toMatchInlineSnapshot(
      `"story.md:72:3: found a dash without a blank, \`-place:\`; expected a dash and a blank before each entry of a list; fix: put a blank after the dash"`,
    );
    const fields = '    place: linz\n    by: A\n    said: B\n    on: "2024"\n    sources: [port]\n';
    expect(problemsWith([entry, `${fields.replace('   ', '  -')}${fields}${entry}`])).toMatchInlineSnapshot(
      `"story.md:76:5: found an entry of a list without its dash, \`place:\`; expected a dash and a blank before each entry of a list; fix: write \`- \` before it, in the column of the other dashes"`,
    );
    expect(
      problemsWith([entry, `${fields.replace('   ', '  -')}${fields.replace('   ', ' ')}${entry}`]),
    ).toMatchInlineSnapshot(
      `"story.md:76:3: found an entry of a list without its dash, \`place:\`; expected a dash and a blank before each entry of a list; fix: write \`- \` before it, in the column of the other dashes"`,
    );
    expect(
      problemsWith(['method: [Reports were read.]', 'method:\n  - One.\n  Two.\n  - Three.']),
    ).toMatchInlineSnapshot(
      `"story.md:41:3: found an entry of a list without its dash, \`Two.\`; expected a dash and a blank before each entry of a list; fix: write \`- \` before it, in the column of the other dashes"`,
    );
    expect(problemsWith(['scene:\n  - { kind: dot', 'scene:\n  -kind: dot # { kind: dot'])).toMatchInlineSnapshot(
      `"story.md:76:3: found a dash without a blank, \`-kind\`; expected a dash and a blank before each entry of a list; fix: put a blank after the dash"`,
    );
  });

  it('a line too far right or left', () => {
    expect(problemsWith(['  2: { ground', '   2: { ground'])).toMatchInlineSnapshot(
      `"story.md:74:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 2 blanks before \`2:\`"`,
    );
    expect(problemsWith(['dek: What', ' dek: What'])).toMatchInlineSnapshot(
      `"story.md:4:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: take the blanks before \`dek:\` away"`,
    );
    expect(problemsWith(['    qualifier: barges', '     qualifier: barges'])).toMatchInlineSnapshot(
      `"story.md:66:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 4 blanks before \`qualifier:\`"`,
    );
  });

  it('fields that lost their indent', () => {
    expect(problemsWith(['  1: { ledger: [none] }\n  2: {', '1: { ledger: [none] }\n2: {'])).toMatchInlineSnapshot(
      `"story.md:73:1: found \`1\` in the column of \`beats\`, which has nothing below it; expected what belongs to \`beats\` two blanks further right; fix: put two blanks more before \`1:\` and the lines that go with it"`,
    );
    expect(
      problemsWith(['  linz: { name', 'linz: { name'], ['  passau: { name', 'passau: { name']),
    ).toMatchInlineSnapshot(
      `"story.md:19:1: found \`linz\` in the column of \`places\`, which has nothing below it; expected what belongs to \`places\` two blanks further right; fix: put two blanks more before \`linz:\` and the lines that go with it"`,
    );
    expect(problemsWith([CLAIM, CLAIM.replaceAll('    ', '  ')])).toMatchInlineSnapshot(
      `"story.md:63:3: found \`by\` in the column of \`dozen\`, which has nothing below it; expected what belongs to \`dozen\` two blanks further right; fix: put two blanks more before \`by:\` and the lines that go with it"`,
    );
  });

  it('a comma that is missing', () => {
    expect(problemsWith(['lat: 48.57, lon', 'lat: 48.57 lon'])).toMatchInlineSnapshot(
      `"story.md:20:38: found \`lon:\` without a comma before it; expected a comma between the fields of a group and the items of a list; fix: write a comma before \`lon:\`"`,
    );
    expect(problemsWith(['date: "2024-05-04", url', 'date: "2024-05-04" url'])).toMatchInlineSnapshot(
      `"story.md:22:71: found \`url:\` without a comma before it; expected a comma between the fields of a group and the items of a list; fix: write a comma before \`url:\`"`,
    );
    expect(problemsWith(['at: [0.6, 1]', 'at: ["0.6" "1"]'])).toMatchInlineSnapshot(
      `"story.md:74:50: found \`"1"\` without a comma before it; expected a comma between the fields of a group and the items of a list; fix: write a comma before \`"1"\`"`,
    );
  });

  it('a comma in a number', () => {
    expect(problemsWith(['lat: 48.57', 'lat: 48,57'], ['lon: 14.29', 'lon: 9,800'])).toMatchInlineSnapshot(`
      "story.md:19:40: found \`9,800\`; expected a number with a point for decimals, and no sign between thousands; fix: write \`9800\`, or \`9.800\` where the comma stands for decimals
      story.md:20:32: found \`48,57\`; expected a number with a point for decimals, and no sign between thousands; fix: write \`48.57\`"
    `);
    expect(problemsWith(['poster: 0.75', 'poster: 0,75'])).toMatchInlineSnapshot(
      `"story.md:60:9: found \`0,75\`; expected a number with a point for decimals, and no sign between thousands; fix: write \`0.75\`"`,
    );
  });

  it('text after a closing quote', () => {
    expect(problemsWith(['title: Ships on', 'title: "Ships" on'])).toMatchInlineSnapshot(
      `"story.md:3:16: found \`on the river\` after a closing quote; expected nothing after the quote that closes a text; fix: write “ ” for quotes inside the text, or put single quotes around the whole of it"`,
    );
    expect(problemsWith(['title: Ships on the river', "title: 'Linz's ships'"])).toMatchInlineSnapshot(
      `"story.md:3:13: found an apostrophe \`'\`, which closes the text that \`'\` opened; expected one text between quotes; fix: write \`’\`, or put the whole text between double quotes"`,
    );
  });

  it('a quote that is not closed', () => {
    expect(problemsWith(['title: Ships on', 'title: "Ships on'])).toMatchInlineSnapshot(
      `"story.md:3:8: found a quote \`"\` that is not closed; expected a text between two quotes of one kind, or without any; fix: write \`"\` at the end of the text too, or put the whole text between double quotes"`,
    );
    expect(problemsWith(['said: twelve', "said: 'twelve"])).toMatchInlineSnapshot(
      `"story.md:65:11: found a quote \`'\` that is not closed; expected a text between two quotes of one kind, or without any; fix: write \`'\` at the end of the text too, or put the whole text between double quotes"`,
    );
    expect(problemsWith(['title: News at noon', 'title: "News at noon'])).toMatchInlineSnapshot(
      `"story.md:25:12: found a quote \`"\` that is not closed; expected a text between two quotes of one kind, or without any; fix: write \`"\` at the end of the text too, or put the whole text between double quotes"`,
    );
  });

  it('a group that is not closed', () => {
    expect(problemsWith(['lon: 13.46 }', 'lon: 13.46'])).toMatchInlineSnapshot(
      `"story.md:20:11: found a \`{\` that is not closed; expected a \`}\` after the last field of the group; fix: write \`}\` there"`,
    );
  });

  it('ids without commas, or without brackets', () => {
    expect(
      problemsWith([
        'by: The port, kind: landing, sources: [port]',
        'by: The port, kind: landing, sources: [port radio]',
      ]),
    ).toMatchInlineSnapshot(`
      "story.md:56:84: found \`port radio\`; expected an id in kebab-case: small letters a to z, digits and single hyphens; fix: put commas between ids, \`port, radio\`
      story.md:56:84: found the unknown source \`port radio\`; expected an id from \`sources\` of the front matter; fix: add it to \`sources\` of the front matter, or name one that is there"
    `);
    expect(
      problemsWith(['by: Radio, kind: post, sources: [radio]', 'by: Radio, kind: post, sources: radio']),
    ).toMatchInlineSnapshot(
      `"story.md:57:94: found \`radio\`; expected a list of ids of sources; fix: write \`sources: [radio]\`"`,
    );
  });

  it('a word that is none of a fixed set', () => {
    expect(problemsWith(['standing: claimed', 'standing: alleged'])).toMatchInlineSnapshot(
      `"story.md:67:15: found \`alleged\`; expected \`on record\`, \`claimed\`, \`denied\`, \`proposed\` or \`unknown\`; fix: choose the one that is true: \`on record\`, \`claimed\`, \`denied\`, \`proposed\`, \`unknown\`"`,
    );
    expect(problemsWith(['standing: claimed', 'standing: claimd'])).toMatchInlineSnapshot(
      `"story.md:67:15: found \`claimd\`; expected \`on record\`, \`claimed\`, \`denied\`, \`proposed\` or \`unknown\`; fix: write \`claimed\`"`,
    );
  });

  it('a name without its colon', () => {
    expect(problemsWith(['title: Ships', 'title Ships'])).toMatchInlineSnapshot(
      `"story.md:3:1: found a line without \`: \` after the name of a field; expected \`name: value\`; fix: write the colon and a blank after the name, or join the line to the text it belongs to"`,
    );
  });
});
