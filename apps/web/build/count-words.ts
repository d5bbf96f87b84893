import { plainText, type Story } from '@proscenium/story-data';

/** How long a story's text is, and how it reads: lede and beats, without headings, rows and notes. */
export interface WordCount {
  words: number;
  /** Words of each beat, by the id of its step. */
  beats: Record<string, number[]>;
  /** Words of a sentence, on average; 0 where there is none. */
  sentence: number;
  /** How often a day, a month or a year is named. */
  dates: number;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`(?:\\d{1,2} )?(?:${MONTHS})(?: \\d{4})?|\\b(?:1[89]|20)\\d{2}\\b`, 'g');

/** Counts the words of a story; sentences by the rules of its language. */
export function countWords({ language, lede, steps }: Story): WordCount {
  const beats = Object.fromEntries(steps.map(({ id, beats: list }) => [id, list.map(({ text }) => plainText(text))]));
  const texts = [...lede.map((text) => plainText(text)), ...Object.values(beats).flat()];
  const words = sum(texts.map(wordsIn));
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences = sum(texts.map((text) => [...segmenter.segment(text)].length));
  return {
    words,
    beats: Object.fromEntries(Object.entries(beats).map(([id, list]) => [id, list.map(wordsIn)])),
    sentence: sentences === 0 ? 0 : words / sentences,
    dates: sum(texts.map((text) => text.match(DATE)?.length ?? 0)),
  };
}

/** A count in lines for a terminal. */
export function describeCount({ words, beats, sentence, dates }: WordCount): string {
  const lines = Object.entries(beats).map(([id, list]) => `  ${id}: ${list.join(' ')}`);
  return [`${words} words, ${sentence.toFixed(1)} a sentence, ${dates} dates; words of each beat:`, ...lines].join(
    '\n',
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
