import { describe, expect, it } from 'vitest';
import { h, n, s, u, words, write } from './markup';

describe('words', () => {
  it('sets **these** bold and *these* light', () => {
    expect(write(words('**Seoul,** at least *10,000* containers'))).toBe(
      '<b>Seoul,</b> at least <em>10,000</em> containers',
    );
  });

  it('keeps two bold stretches of a line apart', () => {
    expect(write(words('**a** b **c**'))).toBe('<b>a</b> b <b>c</b>');
  });

  it('lets no markup through, inside or outside', () => {
    expect(write(words('<img src=x> & **<b>**'))).toBe('&lt;img src=x> &amp; <b>&lt;b></b>');
  });

  it('leaves a lone star alone', () => {
    expect(write(words('2 * 3'))).toBe('2 * 3');
  });
});

describe('write', () => {
  it('makes text safe inside an element and a quoted attribute, and closes what is empty', () => {
    const markup = [
      h('p', { style: 'a & b "e"' }, 'a & b < c'),
      h('img', { alt: '' }),
      s('svg', s('path', { d: 'M0' })),
    ];
    expect(write(markup)).toBe(
      '<p style="a &amp; b &quot;e&quot;">a &amp; b &lt; c</p><img alt=""><svg><path d="M0"/></svg>',
    );
  });
});

describe('n and u', () => {
  it('round to three decimals, never -0', () => {
    expect([n(1 / 3), n(-0.0001), n(12)]).toEqual([0.333, 0, 12]);
    expect(Object.is(n(-0.0001), 0)).toBe(true);
    expect(u(-1.23456)).toBe('calc(-1.235*var(--u))');
  });
});
