import { wrongDates } from './dates';
import type { Report } from './report';
import { quote } from './wording';

/** Notes every date in a text that is in no calendar; `offsetOf` turns an index in the text into an offset in the file. */
export function noteDates(report: Report, text: string, offsetOf: (index: number) => number): void {
  for (const date of wrongDates(text)) {
    report.add(offsetOf(date.index), {
      found: `the date ${quote(date.text)}, which does not exist`,
      expected: 'a date that exists',
      fix: `check it in a calendar: ${date.limit}`,
    });
  }
}
