import { MONTHS } from '../time/months';
import type { Finding } from './report';
import { quote } from './wording';

/** What to tell about a number that is not marked: for a date or time in another form, how to write that. */
export function numberFinding(text: string): Finding {
  const {
    first = '',
    second = '',
    year,
  } = /^(?<first>\d{1,2})[./](?<second>\d{1,2})[./](?<year>\d{4})$/.exec(text)?.groups ?? {};
  if (year !== undefined) {
    const [day, month] = Number(first) > 12 || Number(second) <= 12 ? [first, second] : [second, first];
    const name = MONTHS[Number(month) - 1];
    // 4/5/2024 is a day in April here and in May there.
    const isClear = name !== undefined && (Number(first) > 12 || Number(second) > 12 || first === second);
    return {
      found: `the date ${quote(text)} in figures`,
      expected: 'dates in words, with the name of the month',
      fix: isClear ? `write \`${Number(day)} ${name} ${year}\`` : 'write the day, the name of the month and the year',
    };
  }
  if (/^\d{1,2}:\d\d$/.test(text)) {
    return {
      found: `the time ${quote(text)}, which does not exist`,
      expected: 'a time from 00:00 to 23:59',
      fix: 'correct it',
    };
  }
  return {
    found: `the number ${quote(text)} in running text`,
    expected: 'a date, a time, an ordinal, part of a name, or a marked number',
    fix: `mark the claim it belongs to, \`[${text} …](claim:id)\`, or vouch for it, \`[${text} …](plain:)\``,
  };
}
