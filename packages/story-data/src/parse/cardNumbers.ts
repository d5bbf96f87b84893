import { isRecord } from './isRecord';
import { unmarkedNumbers } from './numbers';
import type { Report } from './report';
import { quote } from './wording';
import type { YamlBlock } from './yaml/block';

const WORDS = ['dateline', 'heading', 'text', 'alt'] as const;

/** Notes every number in the words of a block's `card` that running text would need a mark for: a card has no room for one. */
export function checkCardNumbers(report: Report, block: YamlBlock): void {
  const card = isRecord(block.value) ? block.value.card : undefined;
  if (!isRecord(card)) return;
  for (const name of WORDS) {
    const text = card[name];
    if (typeof text !== 'string') continue;
    const offsetOf = block.textAt(['card', name]);
    for (const number of unmarkedNumbers(text)) {
      report.add(offsetOf(number.index), {
        found: `the number ${quote(number.text)} on a card`,
        expected: 'a date, a time, an ordinal or part of a name: a card marks no claims',
        fix: 'write it without the number, which the step tells with its claimant',
      });
    }
  }
}
