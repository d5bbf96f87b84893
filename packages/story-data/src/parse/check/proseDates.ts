import type { Problems } from '../problems';
import { proseOf, type StoryShape } from '../shape/shapeStory';
import { textsOf } from '../shape/texts';
import { quote } from '../wording';
import { wrongDates } from './dates';

/** Fields that hold words, and no Markdown, which is read as paragraphs. */
const WORDS = /^(?:title|dek|dateline|byline|heading|alt|note|said|by|qualifier|text)$/;

/** Notes every date in words that is in no calendar, in the text, in settings, and on drawings and cards. */
export function checkProseDates(problems: Problems, story: StoryShape): void {
  const note = (text: string, offsetOf: (index: number) => number) => {
    for (const date of wrongDates(text)) {
      problems.add(offsetOf(date.index), {
        found: `the date ${quote(date.text)}, which does not exist`,
        expected: 'a date that exists',
        fix: `check it in a calendar: ${date.limit}`,
      });
    }
  };
  for (const { words, offsetOf } of proseOf(story)) note(words, offsetOf);
  for (const { name, text, path, settings } of textsOf(story)) {
    if (WORDS.test(name) && path[0] !== 'since' && path[0] !== 'corrections') note(text, settings.textAt(path));
  }
}

/** Notes dates after the day of the story's last change: nobody can have read there what is still to be said. */
export function checkLaterDates(problems: Problems, story: StoryShape): void {
  const day = (story.fields.updated ?? story.fields.published)?.slice(0, 'yyyy-mm-dd'.length);
  if (day === undefined) return;
  for (const { name, text, path, settings } of textsOf(story)) {
    // What a step or a picture is of may still be to come.
    if (!/^(?:as-of|date|on)$/.test(name) || /^(?:aliases|when|scene|opening)$/.test(String(path[0]))) continue;
    // A year or a month is as late as that of the last change at most.
    if (text <= day.slice(0, text.length)) continue;
    problems.add(settings.at(path), {
      found: `${quote(text)}, later than \`updated\`, the day of the last change`,
      expected: `a date up to ${day}`,
      fix: 'correct the year, month or day; or, where the story was changed since, write that day into `updated`',
    });
  }
}
