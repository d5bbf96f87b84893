import { describe, expect, it } from 'vitest';
import { escape, n, u, words } from './fragment';

describe('words', () => {
  it('sets **these** bold and *these* light', () => {
    expect(words('**Seoul,** at least *10,000* containers')).toBe('<b>Seoul,</b> at least <em>10,000</em> containers');
  });

  it('keeps two bold stretches of a line apart', () => {
    expect(words('**a** b **c**')).toBe('<b>a</b> b <b>c</b>');
  });

  it('lets no markup through, inside or outside', () => {
    expect(words('<img src=x> & **<b>**')).toBe('&lt;img src=x&gt; &amp; <b>&lt;b&gt;</b>');
  });

  it('leaves a lone star alone', () => {
    expect(words('2 * 3')).toBe('2 * 3');
  });
});

describe('escape', () => {
  it('makes text safe inside an element and a quoted attribute', () => {
    expect(escape('a & b < c > d "e"')).toBe('a &amp; b &lt; c &gt; d &quot;e&quot;');
  });
});

describe('n and u', () => {
  it('round to three decimals, never -0', () => {
    expect([n(1 / 3), n(-0.0001), n(12)]).toEqual([0.333, 0, 12]);
    expect(Object.is(n(-0.0001), 0)).toBe(true);
    expect(u(-1.23456)).toBe('calc(-1.235*var(--u))');
  });
});
