import { describe, expect, it } from 'vitest';
import { plainMark } from './plainMark';

describe('plainMark', () => {
  it.each([
    ['The *Courier*', '*'],
    ['**Now**', '**'],
    ['_Now_', '_'],
    ['Now.[^port]', '[^port]'],
    ['[Now](https://example.org)', '](https://example.org)'],
    ['the `now`', '`'],
    ['<i>Now</i>', '<i>'],
    ['AT&amp;T', '&amp;'],
    ['{km linz} away', '{km linz}'],
  ])('finds the sign in %s', (text, sign) => {
    expect(plainMark(text)).toEqual({ sign, isMissing: false });
  });

  it.each(['TK TK', 'by [TK]', 'TODO'])('finds what is missing in %s', (text) => {
    expect(plainMark(text)?.isMissing).toBe(true);
  });

  it.each(['M*A*S*H', 'AT&T; R&D', 'a_b_c', '5 * 3 * 2', 'a < b > c', '[sic] (so)', 'T.K.', 'xn--vg1b002a.net'])(
    'finds none in %s',
    (text) => {
      expect(plainMark(text)).toBeUndefined();
    },
  );
});
