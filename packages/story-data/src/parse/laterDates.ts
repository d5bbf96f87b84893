import { isRecord } from './isRecord';
import type { Reading } from './reading';
import { quote } from './wording';
import type { Path, YamlBlock } from './yaml/block';

/** The lists and groups of a block whose entries have a day on which something was said, published or changed. */
const DATED: readonly [name: string, field: string][] = [
  ['sources', 'date'],
  ['since', 'date'],
  ['corrections', 'date'],
  ['claims', 'on'],
  ['statements', 'on'],
];

/** Notes dates after the day of the story's last change: nobody can have read there what is still to be said. */
export function checkLaterDates({ report, updated }: Reading, block: YamlBlock): void {
  const day = updated?.slice(0, 'yyyy-mm-dd'.length);
  if (day === undefined || !isRecord(block.value)) return;
  const check = (path: Path, date: unknown) => {
    // A year or a month is as late as that of the last change at most.
    if (typeof date !== 'string' || !/^\d{4}(?:-\d\d){0,2}$/.test(date) || date <= day.slice(0, date.length)) return;
    report.add(block.at(path), {
      found: `${quote(date)}, later than \`updated\`, the day of the last change`,
      expected: `a date up to ${day}`,
      fix: 'correct the year, month or day; or, where the story was changed since, write that day into `updated`',
    });
  };
  check(['as-of'], block.value['as-of']);
  for (const [name, field] of DATED) {
    for (const [key, entry] of Object.entries(block.value[name] ?? {})) {
      if (isRecord(entry)) check([name, key, field], entry[field]);
    }
  }
}
