import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers';

const rules = parseHeaders(`
# for every file
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
/maps/*
  Cache-Control: public, max-age=31536000, immutable
/maps/near*
  Cache-Control: stale-while-revalidate=60
`);

describe('_headers', () => {
  test('a star matches every path below', () => {
    expect(headersFor(rules, '/a/b/')).toEqual({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test('of two rules for one header both hold, joined as hosts join them', () => {
    expect(headersFor(rules, '/maps/near.1a.svg')['cache-control']).toBe(
      'public, max-age=31536000, immutable, stale-while-revalidate=60',
    );
  });

  test('a dot in a pattern is a dot', () => {
    const dotted = parseHeaders('/a.js\n  X-A: 1');
    expect(headersFor(dotted, '/abjs')).toEqual({});
    expect(headersFor(dotted, '/a.js')).toEqual({ 'x-a': '1' });
  });

  test('a header outside a rule is an error, not a guess', () => {
    expect(() => parseHeaders('  X-A: 1')).toThrow('cannot read "X-A: 1"');
  });
});
