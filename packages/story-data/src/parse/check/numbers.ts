import { MONTHS } from '../../time/calendar';
import type { Problems } from '../problems';
import { proseOf, type StoryShape } from '../shape/shapeStory';
import { textsOf } from '../shape/texts';
import { quote } from '../wording';

const MONTH = `(?:${MONTHS.join('|')})`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
// A day that no month has is told as such.
const ANY_DAY = '\\d{1,2}';
const YEAR = '(?:(?:1\\d|20|21)\\d{2})';
const MERIDIEM = '(?:a\\.m\\.|p\\.m\\.|am|pm)';
const AND = '(?:, | and | or | to |[-–])';
// A number begins after, and ends before, anything but a letter, a digit, or a sign that belongs to the figure.
const BEGIN = '(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,:/])(?<![$€£¥₩₽]\\s?)';
const END = '(?![\\p{L}\\p{N}])(?![.,:/]\\p{N})(?!\\s?[%‰°])';

// What is counted by a figure that would else pass for a year: "2000 shells".
const COUNTED =
  '(?:soldiers|troops|people|men|women|children|shells|rounds|missiles|containers|tonnes|tons|kilometres|km|metres|miles' +
  '|dollars|euros|roubles|won|yuan|per cent|percent|hours|minutes|days|weeks|months|years|times|ships|wagons|workers)';

// Words that make the number after them part of a name: in small letters too, or with a capital only.
const NAMED =
  '(?:[Aa]rticle|[Cc]hapter|[Ss]ection|[Pp]aragraph|[Cc]lause|[Aa]nnex|[Pp]rotocol|[Rr]esolution|[Dd]irective' +
  '|[Rr]egulation|[Aa]mendment|[Dd]ecree|[Vv]olume|Order|Law|Act|Part|Figure|Table|Step|Phase|Room|Office|Bureau|Flight' +
  '|Route|Highway|Road|Unit|Army|Pier|Gate|Terminal|Platform|Building|Boeing|Airbus|Apollo|Soyuz|Channel|Group|Type' +
  '|Mark|Number|Nos?\\.)';
const NUMERAL = '\\d+(?:[/.-]\\d+)*(?:\\(\\d+\\))*';
const CURRENCY = '(?:USD|US|EUR|GBP|JPY|KRW|CNY|RUB)';

const ALLOWED = [
  // 2024-06-19
  `${BEGIN}${YEAR}-\\d{2}-\\d{2}${END}`,
  // 19 June, 18 and 19 June 2024, June 2024, June 19, 2024
  `${BEGIN}${ANY_DAY}(?:${AND}${ANY_DAY})*\\s${MONTH}(?:,?\\s${YEAR})?${END}`,
  `(?<!\\p{L})${MONTH}\\s(?:${YEAR}|${DAY}(?:${AND}${DAY})*(?:,\\s${YEAR})?)${END}`,
  // 13:50, 3 a.m., 2.45 pm, UTC+9
  `${BEGIN}(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:\\s?${MERIDIEM})?${END}`,
  `${BEGIN}(?:1[0-2]|[1-9])(?:[.:][0-5]\\d)?\\s?${MERIDIEM}${END}`,
  `(?<!\\p{L})(?:UTC|GMT)\\s?[-+−]\\d{1,2}(?::[0-5]\\d)?${END}`,
  // Articles 3 and 4, Article 51, resolution 68/262, Room 39
  `(?<!\\p{L})${NAMED}s\\s${NUMERAL}(?:${AND}${NUMERAL})*${END}`,
  `(?<!\\p{L})${NAMED}\\s${NUMERAL}${END}`,
  // KN-23, Il-96, MH17, G7: letters, one of them a capital, joined to digits
  `(?<![\\p{L}\\p{N}])(?!${CURRENCY}[-\\d])(?=\\p{Ll}*\\p{Lu})\\p{L}+-?\\d+(?:-\\d+)*\\p{Lu}*${END}`,
  // 38th, 1st, 11th
  `${BEGIN}(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:(?<=1[1-3])th|(?<=(?<!1)1)st|(?<=(?<!1)2)nd|(?<=(?<!1)3)rd|(?<=[04-9])th)${END}`,
  // 2024, 2019-2024, 2023/24, the 1990s
  `${BEGIN}${YEAR}(?:[-–/](?:${YEAR}|\\d{2}))?s?${END}(?![-\\s]${COUNTED}(?!\\p{L}))`,
].map((pattern) => new RegExp(pattern, 'gu'));

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen' +
  `|nineteen|${TENS}`;
const NUMBER =
  '[$€£¥₩₽]?\\p{N}+(?:[.,:/\\u00A0\\u2009\\u202F]\\p{N}+)*[%‰°]?' +
  `|(?<!\\p{L})(?:${SMALL})(?:[- ](?:${SMALL}|hundred|and))*[- ](?:hundred|thousand|million|billion|trillion|per cent|percent)(?!\\p{L})`;

/**
 * The numbers in English running text that are not a date, a time, an ordinal or part of a name, in order. A number is a
 * run of digits of any script ("2,550", "30%", "½"), or words that count hundreds and more, or per cent ("two million");
 * small counts in words are free. Years are 1000 to 2199 without a comma, unless something countable follows. What is
 * marked as a claim or as plain is not running text: leave it out, with some sign in its place.
 */
export function unmarkedNumbers(text: string): { text: string; index: number }[] {
  const rest = ALLOWED.reduce(
    (masked, pattern) => masked.replaceAll(pattern, (found) => '_'.repeat(found.length)),
    text,
  );
  return [...rest.matchAll(new RegExp(NUMBER, 'giu'))].map(({ 0: found, index }) => ({ text: found, index }));
}

/** Notes every number in the text that is neither a date, a time, an ordinal or part of a name nor marked; and such numbers on cards. */
export function checkNumbers(problems: Problems, story: StoryShape): void {
  for (const { unmarked, offsetOf } of proseOf(story)) {
    for (const { text, index } of unmarkedNumbers(unmarked)) {
      problems.add(offsetOf(index), {
        found: `the number ${quote(text)} in running text`,
        expected: 'a date with its month in words, a time, an ordinal, part of a name, or a marked number',
        fix: `mark the claim it belongs to, \`[${text} …](claim:id)\`, or vouch for it, \`[${text} …](plain:)\``,
      });
    }
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
