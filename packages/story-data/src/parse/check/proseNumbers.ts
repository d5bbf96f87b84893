import { MONTHS } from '../../time/calendar';
import type { Finding } from '../problem';
import type { Problems } from '../problems';
import { proseOf, type StoryShape } from '../shape/shapeStory';
import { textsOf } from '../shape/texts';
import { quote } from '../wording';
import { unmarkedNumbers } from './numbers';

/** Notes every number in the text that is neither a date, a time, an ordinal or part of a name nor marked; and such numbers on cards. */
export function checkNumbers(problems: Problems, story: StoryShape): void {
  for (const { unmarked, offsetOf } of proseOf(story)) {
    for (const { text, index } of unmarkedNumbers(unmarked)) problems.add(offsetOf(index), numberFinding(text));
  }
  for (const { text: words, path, settings } of textsOf(story)) {
    if (path[0] !== 'card') continue;
    for (const { text, index } of unmarkedNumbers(words)) {
      problems.add(settings.textAt(path)(index), {
        found: `the number ${quote(text)} on a card`,
        expected: 'a date, a time, an ordinal or part of a name: a card marks no claims',
        fix: 'write it without the number, which the step tells with its claimant',
      });
    }
  }
}

/** What to tell about a number that is not marked: a date in figures is written in words. */
function numberFinding(text: string): Finding {
  if (/^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(text)) {
    return {
      found: `the date ${quote(text)} in figures`,
      expected: 'dates in words, with the name of the month',
      fix: `write the day, the name of the month and the year, as in \`19 ${MONTHS[5]} 2024\``,
    };
  }
  return {
    found: `the number ${quote(text)} in running text`,
    expected: 'a date, a time, an ordinal, part of a name, or a marked number',
    fix: `mark the claim it belongs to, \`[${text} …](claim:id)\`, or vouch for it, \`[${text} …](plain:)\``,
  };
}
