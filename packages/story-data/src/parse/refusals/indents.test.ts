import { describe, expect, it } from 'vitest';
import { parseSmall, problemsWith, smallStory } from '../../../fixtures/smallStory';

const RADIO = smallStory.slice(
  smallStory.indexOf('  radio:\n') + '  radio:\n'.length,
  smallStory.indexOf('  paper: {'),
);
const FIELDS = RADIO.split('\n').slice(0, -1);
const WHEN = '  date: "2024-05-03"\n  zone: "+02:00"\n  text: dawn\n';

/** What is told of the source `radio` where some of its fields have lost two blanks. */
const lost = (...names: string[]) =>
  problemsWith([
    RADIO,
    FIELDS.map((line) => `${names.some((name) => line.includes(` ${name}:`)) ? line.slice(2) : line}\n`).join(''),
  ]);

describe('parseStory tells, at the first of them, of fields that lost their indent', () => {
  it('in the middle of an entry', () => {
    expect(lost('publisher')).toMatchInlineSnapshot(
      `"story.md:24:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 4 blanks before \`publisher:\`"`,
    );
    expect(lost('title', 'date')).toMatchInlineSnapshot(
      `"story.md:25:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 4 blanks before \`title:\` and \`date:\`"`,
    );
    expect(lost('date', 'via')).toMatch(/^story\.md:26:1: .* before `date:`$/);
  });

  it('at its end', () => {
    expect(lost('note')).toMatchInlineSnapshot(
      `"story.md:32:3: found \`note\` in the column of \`radio\`; expected the fields of \`radio\` in one column, two blanks further right; fix: put two blanks more before \`note:\` and the lines that go with it"`,
    );
    expect(lost('title', 'date', 'url', 'via', 'state', 'weak', 'shown', 'note')).toMatchInlineSnapshot(
      `"story.md:25:3: found \`title\` in the column of \`radio\`; expected the fields of \`radio\` in one column, two blanks further right; fix: put two blanks more before \`title:\`, \`date:\`, \`url:\`, \`via:\`, \`state:\`, \`weak:\`, \`shown:\` and \`note:\`"`,
    );
  });

  it('all of them, and says nothing of sources that are none', () => {
    expect(problemsWith([RADIO, RADIO.replaceAll('    ', '  ')])).toMatchInlineSnapshot(
      `"story.md:24:3: found \`publisher\` in the column of \`radio\`, which has nothing below it; expected what belongs to \`radio\` two blanks further right; fix: put two blanks more before \`publisher:\` and the lines that go with it"`,
    );
  });

  it('in a claim', () => {
    expect(problemsWith(['    sources: [port]\n', '  sources: [port]\n'])).toMatchInlineSnapshot(
      `"story.md:68:3: found \`sources\` in the column of \`dozen\`; expected the fields of \`dozen\` in one column, two blanks further right; fix: put two blanks more before \`sources:\` and the lines that go with it"`,
    );
  });

  it('in a `when`, and says nothing of accounts that are not there then', () => {
    expect(problemsWith([WHEN, WHEN.replace('  zone', 'zone')])).toMatchInlineSnapshot(
      `"story.md:53:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 2 blanks before \`zone:\`"`,
    );
    expect(problemsWith([`${WHEN}  accounts`, `${WHEN}accounts`])).toMatchInlineSnapshot(
      `"story.md:55:1: found \`accounts\` in the column of \`when\`; expected the fields of \`when\` in one column, two blanks further right; fix: put two blanks more before \`accounts:\` and the lines that go with it"`,
    );
    expect(problemsWith([`${WHEN}  accounts`, `${WHEN.replaceAll('  ', '')}accounts`])).toMatchInlineSnapshot(
      `"story.md:52:1: found \`date\` in the column of \`when\`, which has nothing below it; expected what belongs to \`when\` two blanks further right; fix: put two blanks more before \`date:\` and the lines that go with it"`,
    );
  });

  it('in an entry of a list', () => {
    const entry = '  - place: passau\n    by: A\n    said: B\n    on: "2024"\n    sources: [radio]\n';
    const flow = '  - { place: passau, by: The mayor, said: "“Many”", on: "2024-05-05", sources: [radio] }\n';
    expect(problemsWith([flow, entry.replace('    said', '  said')])).toMatchInlineSnapshot(
      `"story.md:73:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 4 blanks before \`said:\`"`,
    );
    expect(
      problemsWith([flow, entry.replace('    on', '  on').replace('    sources', '  sources')]),
    ).toMatchInlineSnapshot(
      `"story.md:74:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 4 blanks before \`on:\` and \`sources:\`"`,
    );
  });

  it('with the dashes of a list', () => {
    expect(problemsWith(['    - { time: "05:20"', '  - { time: "05:20"'])).toMatchInlineSnapshot(
      `"story.md:57:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 4 blanks before \`- { time: "05:20", about: true, text: about twe…\`"`,
    );
    expect(problemsWith(['    - { time: "05:10"', '  - { time: "05:10"'])).toMatchInlineSnapshot(
      `"story.md:56:1: found a line indented unlike its neighbours; expected fields of one group in one column; fix: put 4 blanks before \`- { time: "05:10", text: ten past five, by: The…\`"`,
    );
  });
});

it('leaves lists in lists their columns', () => {
  const nested = 'method:\n  - Reports were read.\n  - x: y: z\n';
  expect(problemsWith(['method: [Reports were read.]\n', nested])).toContain('inside a text without quotes');
  expect(() => parseSmall(smallStory)).not.toThrow();
});
