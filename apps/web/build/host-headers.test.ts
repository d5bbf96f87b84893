import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../server/headers';
import { hostHeaders } from './host-headers';

const pages = ['404.html', 'index.html', 'visit/index.html', 'visit/dawn/index.html', 'embed/visit/index.html'];
const rules = parseHeaders(hostHeaders('', pages));

describe('hostHeaders', () => {
  test.each(['/_next/static/chunks/a.js', '/maps/near.1a.svg', '/player/player-1a.js'])(
    '%s is kept for a year',
    (path) => {
      expect(headersFor(rules, path)['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );

  test.each(['/', '/visit/', '/en/visit/', '/embed/visit/'])('%s is asked for each time', (path) => {
    expect(headersFor(rules, path)['cache-control']).toBe('no-cache');
  });

  test.each(['/', '/maps/near.1a.svg', '/embed/visit/'])('%s may not be sniffed', (path) => {
    expect(headersFor(rules, path)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('geolocation=()') as string,
    });
  });

  test.each(['/', '/index.html', '/404.html', '/visit/', '/visit/dawn/', '/visit/index.html'])(
    '%s may not be framed elsewhere',
    (path) => {
      expect(headersFor(rules, path)['content-security-policy']).toBe("frame-ancestors 'self'");
    },
  );

  test.each(['/embed/visit/', '/embed/visit/dawn/'])('%s may be framed by anybody', (path) => {
    expect(headersFor(rules, path)).not.toHaveProperty('content-security-policy');
  });

  test.each(['/embed/visit/', '/embed/visit/dawn/', '/embed.js', '/_next/static/media/a.woff2', '/maps/near.1a.svg'])(
    '%s may be read by a page of any origin',
    (path) => {
      expect(headersFor(rules, path)['access-control-allow-origin']).toBe('*');
    },
  );

  test('under a sub-path every rule stands below it', () => {
    const paths = hostHeaders('/desk', pages).match(/^\/.*$/gm);
    expect(paths?.every((path) => path.startsWith('/desk/'))).toBe(true);
  });
});
