import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../server/headers';
import { hostHeaders } from './host-headers';

const rules = parseHeaders(hostHeaders(''));

describe('hostHeaders', () => {
  test.each(['/_next/static/chunks/a.js', '/maps/near.1a.svg', '/player/player-1a.js'])(
    '%s is kept for a year',
    (path) => {
      expect(headersFor(rules, path)['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );

  test.each(['/', '/pyongyang-2024/', '/en/pyongyang-2024/'])('%s is asked for each time', (path) => {
    expect(headersFor(rules, path)['cache-control']).toBe('no-cache');
  });

  test.each(['/', '/maps/near.1a.svg'])('%s may not be sniffed, nor framed elsewhere', (path) => {
    expect(headersFor(rules, path)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': "frame-ancestors 'self'",
      'permissions-policy': expect.stringContaining('geolocation=()') as string,
    });
  });

  test('under a sub-path every rule stands below it', () => {
    const paths = hostHeaders('/desk').match(/^\/.*$/gm);
    expect(paths?.every((path) => path.startsWith('/desk/'))).toBe(true);
  });
});
