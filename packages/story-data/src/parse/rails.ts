import type { Report } from './report';
import { quote } from './wording';

/** A step's name in the rail, and where it stands. */
export interface Rail {
  name: string;
  at: number;
}

/** Notes every name in the rail that an earlier step has. */
export function checkRails(
  report: Report,
  rails: readonly (Rail | undefined)[],
  lineOf: (offset: number) => number,
): void {
  const first = new Map<string, number>();
  for (const rail of rails) {
    if (!rail) continue;
    const name = rail.name.toLowerCase();
    const before = first.get(name);
    if (before === undefined) first.set(name, rail.at);
    else
      report.add(rail.at, {
        found: `the rail name ${quote(rail.name)} again, which line ${lineOf(before)} has`,
        expected: 'each rail name once in the story',
        fix: 'write another one, of at most 8 letters',
      });
  }
}
