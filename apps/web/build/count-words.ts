import { plainText, type Story } from '@proscenium/story-data';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`(?:\\d{1,2} )?(?:${MONTHS})(?: \\d{4})?|\\b(?:1[89]|20)\\d{2}\\b`, 'g');

/**
 * How long a story's text is, and how it reads, in lines for a terminal: the words of lede and beats without headings, rows and
 * notes, those of a sentence by the rules of its language (0 where there is none), how often a date is named, and the words of
 * each beat by its step.
 */
export function countWords({ language, lede, steps }: Story): string {
  const beats = steps.map(({ id, beats: list }) => ({ id, texts: list.map(({ text }) => plainText(text)) }));
  const texts = [...lede.map((text) => plainText(text)), ...beats.flatMap((beat) => beat.texts)];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = texts.flatMap(wordsIn).length;
  const sentences = texts.flatMap((text) => [...segmenter.segment(text)]).length;
  const dates = texts.flatMap((text) => text.match(DATE) ?? []).length;
  return [
    `${words} words, ${(words / Math.max(sentences, 1)).toFixed(1)} a sentence, ${dates} dates; words of each beat:`,
    ...beats.map((beat) => `  ${beat.id}: ${beat.texts.map((text) => wordsIn(text).length).join(' ')}`),
  ].join('\n');
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
