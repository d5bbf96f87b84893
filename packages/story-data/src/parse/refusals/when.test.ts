import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

describe('parseStory refuses, of times and days,', () => {
  it('a time in no known form', () => {
    expect(
      problemsWith(['when: { from: { date: "2024-05-03" }, to: { year: "2024" } }', 'when: { day: "2024-05-03" }']),
    ).toMatchInlineSnapshot(
      `"story.md:89:9: found the unknown field \`day\`; expected \`date\`, \`zone\` or \`text\`; fix: write \`date\`"`,
    );
  });

  it('a minute without its zone', () => {
    expect(
      problemsWith([
        'when: { from: { date: "2024-05-03" }, to: { year: "2024" } }',
        'when: { date: "2024-05-03", time: "13:50" }',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:89:1: found no \`zone\`; expected \`zone\`: an offset from UTC; fix: add \`zone: …\`"`,
    );
  });

  it('a time as text', () => {
    expect(
      problemsWith(['when: { from: { date: "2024-05-03" }, to: { year: "2024" } }', 'when: at night']),
    ).toMatchInlineSnapshot(
      `"story.md:89:7: found \`at night\`; expected a time: \`year\`, or \`date\` (with \`time\`, \`zone\`, \`text\` or \`accounts\`), or \`from\` and \`to\`; fix: write for example \`{ date: "2024-06-19", zone: "+09:00", text: before dawn }\`"`,
    );
  });

  it('a time that no clock shows', () => {
    expect(problemsWith(['time: "05:10"', 'time: "25:10"'])).toMatchInlineSnapshot(
      `"story.md:56:15: found \`25:10\`; expected a time from 00:00 to 23:59; fix: write for example "02:46""`,
    );
  });

  it('a zone by its name', () => {
    expect(problemsWith(['zone: "+02:00"', 'zone: CEST'])).toMatchInlineSnapshot(
      `"story.md:53:9: found \`CEST\`; expected an offset from UTC; fix: write for example "+09:00""`,
    );
  });

  it('a range that is reversed', () => {
    expect(
      problemsWith([
        'from: { date: "2024-05-03" }, to: { year: "2024" }',
        'from: { date: "2024-05-03" }, to: { date: "2024-05-02" }',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:89:39: found a range that ends before it begins; expected \`to\` not before \`from\`; fix: swap the two"`,
    );
  });

  it('accounts of another kind', () => {
    expect(problemsWith(['kind: landing', 'kind: arrival'])).toMatchInlineSnapshot(
      `"story.md:56:65: found \`arrival\`; expected \`landing\` or \`post\`; fix: write the one that is meant: \`landing\`, \`post\`"`,
    );
  });

  it('no accounts', () => {
    expect(
      problemsWith([
        '  accounts:\n    - { time: "05:10", text: ten past five, by: The port, kind: landing, sources: [port] }\n    - { time: "05:20", about: true, text: about twenty past, by: Radio, kind: post, sources: [radio] }',
        '  accounts: []',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:55:13: found an empty list; expected at least one account; fix: list the reports, or take \`accounts\` out"`,
    );
  });

  it('dates after the last change', () => {
    expect(
      problemsWith(
        ['date: "2024-05-04", url', 'date: "2204-05-04", url'],
        ['on: "2024-05-04"', 'on: "2042"'],
        ['on: "2024-05-05"', 'on: "2042-05"'],
      ),
    ).toMatchInlineSnapshot(`
      "story.md:22:58: found \`2204-05-04\`, later than \`updated\`, the day of the last change; expected a date up to 2026-11-25; fix: correct the year, month or day; or, where the story was changed since, write that day into \`updated\`
      story.md:64:9: found \`2042\`, later than \`updated\`, the day of the last change; expected a date up to 2026-11-25; fix: correct the year, month or day; or, where the story was changed since, write that day into \`updated\`
      story.md:71:57: found \`2042-05\`, later than \`updated\`, the day of the last change; expected a date up to 2026-11-25; fix: correct the year, month or day; or, where the story was changed since, write that day into \`updated\`"
    `);
  });
});
