import { describe, expect, it } from 'vitest';
import { nearest } from './nearest';

describe('nearest', () => {
  it.each([
    ['kickr', 'kicker'],
    ['Kicker', 'kicker'],
    ['rial', 'rail'],
    ['raill', 'rail'],
    ['dat', 'date'],
    ['published-online', undefined],
    ['x', undefined],
    ['landing-ria', undefined],
    ['ring-1', undefined],
    ['n', undefined],
    ['g', 'G'],
    ['bbc-arrival', undefined],
    ['landing-tas', 'landing-tass'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearest(name, ['rail', 'kicker', 'published', 'date', 'landing-tass', 'ring-3', 'G', 'kbs-arrival'])).toBe(
      meant,
    );
  });

  it('prefers the one with the fewest changes', () => {
    expect(nearest('sources', ['source', 'sources'])).toBe('sources');
  });
});
