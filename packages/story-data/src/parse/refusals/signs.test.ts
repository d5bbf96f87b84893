import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

const NOT_KNOWN = 'not-known: []';

describe('parseStory shows the value with plain signs, where', () => {
  it('curly quotes stand around it', () => {
    expect(problemsWith(['as-of: "2024-06"', 'as-of: “2024-06”'])).toMatchInlineSnapshot(
      `"story.md:10:8: found \`“2024-06”\`, with quotes that are not straight; expected a year, a month or a day; fix: write \`"2024-06"\`"`,
    );
    expect(problemsWith(['time: "05:10"', 'time: ‘05:10’'])).toMatchInlineSnapshot(
      `"story.md:56:15: found \`‘05:10’\`, with quotes that are not straight; expected a time from 00:00 to 23:59; fix: write \`"05:10"\`"`,
    );
    expect(problemsWith(['url: https://example.org/noon', 'url: “https://example.org/noon”'])).toMatchInlineSnapshot(
      `"story.md:27:10: found \`“https://example.org/noon”\`, with quotes that are not straight; expected an absolute https address; fix: write \`"https://example.org/noon"\`"`,
    );
    expect(problemsWith(['lat: 48.57', 'lat: “48.57”'])).toMatchInlineSnapshot(
      `"story.md:20:32: found \`“48.57”\`, with quotes that are not straight; expected a number; fix: write \`48.57\`"`,
    );
    expect(problemsWith(['state: true', 'state: “true”'])).toMatchInlineSnapshot(
      `"story.md:29:12: found \`“true”\`, with quotes that are not straight; expected \`true\` or \`false\`; fix: write \`true\`"`,
    );
    expect(problemsWith(['standing: claimed', 'standing: “claimed”'])).toMatchInlineSnapshot(
      `"story.md:67:15: found \`“claimed”\`, with quotes that are not straight; expected \`on record\`, \`claimed\`, \`denied\`, \`proposed\` or \`unknown\`; fix: write \`claimed\`"`,
    );
  });

  it('they stand around an id, and says nothing of an id that is not known', () => {
    expect(problemsWith(['kind: post, sources: [radio]', 'kind: post, sources: [“radio”]'])).toMatchInlineSnapshot(
      `"story.md:57:95: found \`“radio”\`, with quotes that are not straight; expected an id in kebab-case: small letters a to z, digits and single hyphens; fix: write \`radio\`"`,
    );
    expect(problemsWith(['tints: { "040": one }', 'tints: { “040”: one }'])).toMatchInlineSnapshot(
      `"story.md:17:10: found \`“040”\`, with quotes that are not straight; expected the ISO 3166 number of a country, three digits; fix: write \`"040"\`"`,
    );
  });

  it('another dash stands in the place of a hyphen', () => {
    expect(problemsWith(['as-of: "2024-06"', 'as-of: "2024–06"'])).toMatchInlineSnapshot(
      `"story.md:10:8: found \`2024–06\`, with \`–\` (U+2013) in the place of a hyphen; expected a year, a month or a day; fix: write \`"2024-06"\`"`,
    );
    expect(problemsWith(['lat: 48.57', 'lat: −48.57'])).toMatchInlineSnapshot(
      `"story.md:20:32: found \`−48.57\`, with \`−\` (U+2212) in the place of a hyphen; expected a number; fix: write \`-48.57\`"`,
    );
    expect(
      problemsWith(
        ['url: https://example.org/noon\n    via: A mirror', 'url: https://example.org/noon\n    via: A mirror'],
        ['"2026-11-24T12:00+00:00"', '"2026‑11‑24T12:00+00:00"'],
      ),
    ).toMatchInlineSnapshot(
      `"story.md:8:12: found \`2026‑11‑24T12:00+00:00\`, with \`‑\` (U+2011) in the place of a hyphen; expected a day, a time and an offset from UTC; fix: write \`"2026-11-24T12:00+00:00"\`"`,
    );
  });

  it('blanks stand around it', () => {
    expect(problemsWith(['as-of: "2024-06"', 'as-of: "2024-06\u00A0"'])).toMatchInlineSnapshot(
      `"story.md:10:8: found \`2024-06 \`, with blanks around it; expected a year, a month or a day; fix: write \`"2024-06"\`"`,
    );
    expect(problemsWith(['as-of: "2024-06"', `as-of: '"2024-06"'`])).toMatchInlineSnapshot(
      `"story.md:10:8: found \`"2024-06"\`, with quotes inside the quotes; expected a year, a month or a day; fix: write \`"2024-06"\`"`,
    );
  });
});

describe('parseStory names a blank that YAML does not take for one', () => {
  it('at the beginning of lines', () => {
    expect(
      problemsWith(['    title: News at noon\n', '\u00A0\u00A0\u00A0\u00A0title: News at noon\n']),
    ).toMatchInlineSnapshot(
      `"story.md:25:1: found a no-break blank (U+00A0) at the beginning of a line; expected plain blanks before the words of a line and behind \`:\` and \`-\`; fix: write plain blanks in its place"`,
    );
    expect(
      problemsWith(['    title: News at noon\n    date', '  \u2003title: News at noon\n  \u2003date']),
    ).toMatchInlineSnapshot(
      `"story.md:25:3: found a blank that is not plain (U+2003) at the beginning of a line; expected plain blanks before the words of a line and behind \`:\` and \`-\`; fix: write plain blanks in its place, and so on the line below with such a one"`,
    );
  });

  it('behind a colon or a dash', () => {
    expect(problemsWith(['title: Ships on', 'title:\u00A0Ships on'])).toMatchInlineSnapshot(
      `"story.md:3:7: found a no-break blank (U+00A0) behind a colon; expected plain blanks before the words of a line and behind \`:\` and \`-\`; fix: write plain blanks in its place"`,
    );
    expect(problemsWith(['{ name: Passau', '{ name:\u202FPassau'])).toMatchInlineSnapshot(
      `"story.md:20:18: found a narrow no-break blank (U+202F) behind a colon; expected plain blanks before the words of a line and behind \`:\` and \`-\`; fix: write plain blanks in its place"`,
    );
    expect(problemsWith(['  - Ships passed', '  -\u00A0Ships passed'])).toMatchInlineSnapshot(
      `"story.md:35:4: found a no-break blank (U+00A0) at the beginning of a line; expected plain blanks before the words of a line and behind \`:\` and \`-\`; fix: write plain blanks in its place"`,
    );
  });

  it('and lets those in texts pass', () => {
    const text = 'dek: >-\n  What was\u00A0counted,\n  Linz:\u00A030 [Ships\n';
    expect(problemsWith(['dek: What was counted\n', text], ['All was quiet.', 'All 30 were quiet.'])).not.toContain(
      'blank',
    );
  });
});

describe('parseStory guesses a field by its meaning', () => {
  it('where the field that is meant is missing', () => {
    expect(problemsWith([NOT_KNOWN, 'unknown: []'])).toMatch(
      /^story\.md:37:1: found the unknown field `unknown`; .*; fix: write `not-known`$/,
    );
    expect(problemsWith(['lon: 13.46', 'lng: 13.46'])).toMatchInlineSnapshot(
      `"story.md:20:39: found the unknown field \`lng\`; expected \`name\`, \`lat\` or \`lon\`; fix: write \`lon\`"`,
    );
  });

  it('and not one that is there', () => {
    expect(problemsWith([NOT_KNOWN, `${NOT_KNOWN}\nunknown: []\ntag: [A]`])).not.toMatch(/fix: write/);
  });
});

it('refuses the name of another step in the rail', () => {
  expect(problemsWith(['rail: Night', 'rail: dawn'])).toMatchInlineSnapshot(
    `"story.md:87:7: found the rail name \`dawn\` again, which line 49 has; expected each rail name once in the story; fix: write another one, of at most 8 letters"`,
  );
});
