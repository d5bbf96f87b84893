import { describe, expect, it } from 'vitest';
import { problemsWith, smallStory } from '../../../fixtures/smallStory';

const CLAIM = smallStory.slice(smallStory.indexOf('    by: The port\n'), smallStory.indexOf('  none: {'));

describe('parseStory refuses, in the layout of YAML,', () => {
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
});
