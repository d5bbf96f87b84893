import { countWords, type Prose } from './read/prose';

/** Words that a reader takes in within a minute. */
const WORDS_A_MINUTE = 200;

/** Words that say what a heading is about, no longer than the rail has room for. */
const TELLING = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{4,8}(?![\p{L}\p{N}])/gu;

/** How long the text takes to read, in words: `about 4 minutes`. */
export function readingTime(paragraphs: readonly Prose[]): string {
  const words = paragraphs.reduce((sum, prose) => sum + countWords(prose), 0);
  const minutes = Math.round(words / WORDS_A_MINUTE);
  if (minutes < 1) return 'under a minute';
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
}

/**
 * A name in the rail for each step: its own; else the first word of its heading that is long enough to tell something, fits
 * and is no other step's; else the step's number.
 */
export function railNames(steps: readonly { heading: string; rail: string | undefined }[]): string[] {
  const taken = new Set(steps.flatMap(({ rail }) => rail?.toLowerCase() ?? []));
  return steps.map(({ heading, rail }, index) => {
    if (rail !== undefined) return rail;
    const name = heading.match(TELLING)?.find((word) => !taken.has(word.toLowerCase())) ?? String(index + 1);
    taken.add(name.toLowerCase());
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
}
