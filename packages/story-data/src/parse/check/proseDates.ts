import type { Problems } from '../problems';
import type { Path, Settings } from '../read/yaml';
import { isRecord } from '../shape/isRecord';
import { proseOf, type StoryShape } from '../shape/shapeStory';
import { quote } from '../wording';
import { wrongDates } from './dates';

/** Fields that hold words, and no Markdown, which is read as paragraphs. */
const PROSE = new Set([
  'title',
  'dek',
  'dateline',
  'byline',
  'heading',
  'alt',
  'note',
  'said',
  'by',
  'qualifier',
  'text',
]);

/** Fields whose words are read as paragraphs, and checked with them. */
const MARKDOWN = new Set(['since', 'corrections']);

/** Notes every date in words that is in no calendar, in the text, in settings, and on drawings and cards. */
export function checkProseDates(problems: Problems, story: StoryShape): void {
  for (const { words, offsetOf } of proseOf(story)) noteDates(problems, words, offsetOf);
  for (const settings of [story.front, ...story.steps.map((step) => step.settings)]) {
    checkValue(problems, settings, settings.value, []);
  }
}

function checkValue(problems: Problems, settings: Settings, value: unknown, path: Path): void {
  if (Array.isArray(value)) value.forEach((item, index) => checkValue(problems, settings, item, [...path, index]));
  else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value))
      if (path.length > 0 || !MARKDOWN.has(name)) checkValue(problems, settings, inner, [...path, name]);
  } else if (typeof value === 'string') {
    const name = path.findLast((one) => typeof one === 'string');
    if (PROSE.has(String(name))) noteDates(problems, value, settings.textAt(path));
  }
}

function noteDates(problems: Problems, text: string, offsetOf: (index: number) => number): void {
  for (const date of wrongDates(text)) {
    problems.add(offsetOf(date.index), {
      found: `the date ${quote(date.text)}, which does not exist`,
      expected: 'a date that exists',
      fix: `check it in a calendar: ${date.limit}`,
    });
  }
}

/** Notes dates after the day of the story's last change: nobody can have read there what is still to be said. */
export function checkLaterDates(problems: Problems, { front, fields, steps }: StoryShape): void {
  const day = (fields.updated ?? fields.published)?.slice(0, 'yyyy-mm-dd'.length);
  if (day === undefined) return;
  const check = (settings: Settings, path: Path, date: string | undefined) => {
    // A year or a month is as late as that of the last change at most.
    if (date === undefined || date <= day.slice(0, date.length)) return;
    problems.add(settings.at(path), {
      found: `${quote(date)}, later than \`updated\`, the day of the last change`,
      expected: `a date up to ${day}`,
      fix: 'correct the year, month or day; or, where the story was changed since, write that day into `updated`',
    });
  };
  check(front, ['as-of'], fields['as-of']);
  for (const [id, { date }] of Object.entries(fields.sources)) check(front, ['sources', id, 'date'], date);
  for (const name of ['since', 'corrections'] as const)
    fields[name].forEach(({ date }, index) => check(front, [name, index, 'date'], date));
  for (const { settings, fields: step } of steps) {
    for (const [id, { on }] of Object.entries(step.claims)) check(settings, ['claims', id, 'on'], on);
    step.statements.forEach(({ on }, index) => check(settings, ['statements', index, 'on'], on));
  }
}
