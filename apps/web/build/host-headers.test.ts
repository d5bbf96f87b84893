import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../server/headers';
import { hostHeaders } from './host-headers';

const rules = parseHeaders(hostHeaders('', ['pyongyang-2024']));

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

  test.each(['/', '/pyongyang-2024/', '/pyongyang-2024/arrival/', '/404.html'])(
    '%s may not be framed elsewhere',
    (path) => {
      expect(headersFor(rules, path)['content-security-policy']).toBe("frame-ancestors 'self'");
    },
  );

  test('what stands under /embed/ may be framed anywhere', () => {
    expect(headersFor(rules, '/embed/pyongyang-2024/arrival/')).not.toHaveProperty('content-security-policy');
  });

  test('the script for pages around embeds is asked for again before long', () => {
    expect(headersFor(rules, '/embed.js')['cache-control']).toBe('public, max-age=3600');
  });

  test.each(['/', '/maps/near.1a.svg', '/embed/pyongyang-2024/'])('%s may not be sniffed', (path) => {
    expect(headersFor(rules, path)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('geolocation=()') as string,
    });
  });

  test('under a sub-path every rule stands below it', () => {
    const paths = hostHeaders('/desk', ['river']).match(/^\/.*$/gm);
    expect(paths?.every((path) => path.startsWith('/desk/'))).toBe(true);
  });
});
