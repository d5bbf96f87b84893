import type { Story } from '@proscenium/story-data';
import { expect, test } from 'vitest';
import { countWords } from './count-words';

const text = (value: string) => [{ type: 'text' as const, value }];
const story = {
  language: 'en',
  lede: [text('A ship came in on 19 June 2024. Nobody knew — why.')],
  steps: [
    {
      id: 'dawn',
      beats: [{ text: text('“Grave concern”, says the port. It waits.') }, { text: text('In May 2019 it left.') }],
    },
  ],
} as unknown as Story;

test('words of lede and beats, a sentence’s length and the dates are counted', () => {
  expect(countWords(story).split('\n')).toEqual([
    '23 words, 4.6 a sentence, 2 dates; words of each beat:',
    '  dawn: 7 5',
  ]);
});

test('a story without text has no sentence', () => {
  expect(countWords({ language: 'en', lede: [], steps: [] } as unknown as Story)).toMatch(/^0 words, 0\.0 a sentence/);
});
