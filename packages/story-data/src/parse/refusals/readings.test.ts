import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

/** The `fix` of the one problem that a value in the place of another makes. */
function fix(from: string, to: string): string {
  return problemsWith([from, to]).replace(/^story\.md:\d+:\d+: [^\n]*; fix: /, '');
}

const at = (value: string) => fix('passau, at: 0.25', `passau, at: ${value}`);
const day = (value: string) => fix('  date: "2024-05-03"\n  zone', `  date: ${value}\n  zone`);
const time = (value: string) => fix('time: "05:10"', `time: ${value}`);
const zone = (value: string) => fix('zone: "+02:00"', `zone: ${value}`);
const lon = (value: string) => fix('lon: 13.46', `lon: ${value}`);

describe('parseStory shows, in the form that is needed,', () => {
  it('what is true or false', () => {
    expect(problemsWith(['state: true', 'state: yes'])).toMatchInlineSnapshot(
      `"story.md:29:12: found \`yes\`; expected \`true\` or \`false\`; fix: write \`true\`"`,
    );
    expect(fix('state: true', 'state: no')).toBe('write `false`');
    expect(problemsWith(['state: true', 'state: "true"'])).toMatchInlineSnapshot(
      `"story.md:29:12: found \`"true"\` in quotes; expected \`true\` or \`false\`; fix: take the quotes away"`,
    );
  });

  it('parts of a whole', () => {
    expect(problemsWith(['poster: 0.75', 'poster: 75%'])).toMatchInlineSnapshot(
      `"story.md:60:9: found \`75%\`; expected progress from 0 (the step begins) to 1 (it ends); fix: write \`0.75\`"`,
    );
    expect(fix('poster: 0.75', 'poster: 75')).toBe('write `0.75`');
    expect(fix('poster: 0.75', 'poster: "0.75"')).toBe('take the quotes away');
    expect(at('25 %')).toBe('write `0.25`');
  });

  it('numbers with a unit, or with blanks between thousands', () => {
    expect(problemsWith(['lon: 13.46', 'lon: 77.04 W'])).toMatchInlineSnapshot(
      `"story.md:20:44: found \`77.04 W\`; expected a number; fix: write \`-77.04\`"`,
    );
    expect(lon('37.57N')).toBe('write `37.57`');
    expect(lon('185°')).toBe('write `185`');
    expect(lon('500 km')).toBe('write `500`');
    expect(lon('31 600')).toBe('write `31600`');
  });

  it('numbers of a list without commas', () => {
    expect(problemsWith(['at: [0.6, 1]', 'at: [0.6 1]'])).toMatchInlineSnapshot(
      `"story.md:74:44: found \`0.6 1\`; expected progress from 0 (the step begins) to 1 (it ends); fix: put commas between numbers, \`0.6, 1\`"`,
    );
  });

  it('days, months and years', () => {
    expect(problemsWith(['  date: "2024-05-03"\n  zone', '  date: 20.06.2024\n  zone'])).toMatchInlineSnapshot(
      `"story.md:52:9: found \`20.06.2024\`; expected a day; fix: write \`"2024-06-20"\`"`,
    );
    for (const same of ['20 June 2024', '"June 20, 2024"', '2024-6-20', '2024/06/20', '06/20/2024', '20240620'])
      expect(day(same)).toBe('write `"2024-06-20"`');
    expect(day('05/06/2024')).toBe('write `"2024-06-05"`, or `"2024-05-06"` where the month stands first');
    expect(day('05.05.2024')).toBe('write `"2024-05-05"`');
    expect(fix('as-of: "2024-06"', 'as-of: June 2024')).toBe('write `"2024-06"`');
    expect(day('31.02.2024')).toMatch(/^write for example/);
  });

  it('times of day', () => {
    expect(problemsWith(['time: "05:10"', 'time: 6:55 pm'])).toMatchInlineSnapshot(
      `"story.md:56:15: found \`6:55 pm\`; expected a time from 00:00 to 23:59; fix: write \`"18:55"\`"`,
    );
    expect(time('12:10 a.m.')).toBe('write `"00:10"`');
    expect(time('13.50')).toBe('write `"13:50"`');
    expect(time('9:30')).toBe('write `"09:30"`');
  });

  it('zones', () => {
    expect(problemsWith(['zone: "+02:00"', 'zone: +3'])).toMatchInlineSnapshot(
      `"story.md:53:9: found \`3\` without quotes; expected an offset from UTC; fix: write \`"+03:00"\`"`,
    );
    expect(zone('"+9"')).toBe('write `"+09:00"`');
    expect(zone('+0930')).toBe('write `"+09:30"`');
    expect(zone('-3')).toBe('write `"-03:00"`');
    expect(zone('UTC+9')).toBe('write `"+09:00"`');
    expect(zone('Z')).toBe('write `"+00:00"`');
  });

  it('a day, a time and a zone', () => {
    const published = 'published: "2026-11-24T12:00+00:00"';
    for (const same of ['"2026-11-24T12:00Z"', '2026-11-24 12:00:30+00:00', '"24 November 2026, 12:00 UTC"'])
      expect(fix(published, `published: ${same}`)).toBe('write `"2026-11-24T12:00+00:00"`');
  });
});

it('leaves a number that is out of bounds, or in the place of a text, as it is', () => {
  expect(fix('lat: 48.57', 'lat: 100')).toBe('check the number; is it the longitude?');
  expect(fix('said: twelve ships', 'said: 12')).toBe('write `"12"`');
  expect(fix('sources: [port]\n  none', 'sources: [10]\n  none')).toBe('write `"10"`');
});
