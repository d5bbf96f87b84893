import { expect, test } from 'vitest';
import { plainText } from './plainText';

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
