import { expect, test } from 'vitest';
import { firstSentences, plainText } from './plainText';

test('words alone: marks, links and footnotes leave none of their own', () => {
  const text = plainText([
    { type: 'text', value: 'He ' },
    { type: 'strong', children: [{ type: 'text', value: 'lands' }] },
    { type: 'text', value: '\nat ' },
    { type: 'claim', id: 'time', children: [{ type: 'plain', children: [{ type: 'text', value: '2:45' }] }] },
    { type: 'cite', source: 'kbs' },
    { type: 'text', value: ', ' },
    { type: 'link', url: 'https://a.example', children: [{ type: 'text', value: 'KBS' }] },
    { type: 'text', value: ' says. ' },
  ]);
  expect(text).toBe('He lands at 2:45, KBS says.');
});

test('whole sentences, as many as fit', () => {
  const text = 'One says so. Another denies it. A third is silent.';
  expect(firstSentences(text, 31, 'en')).toBe('One says so. Another denies it.');
  expect(firstSentences(text, 30, 'en')).toBe('One says so.');
  expect(firstSentences(text, 3, 'en')).toBe('One says so.');
  expect(firstSentences(text, 900, 'en')).toBe(text);
  expect(firstSentences('', 10, 'en')).toBe('');
});
