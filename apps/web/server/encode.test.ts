import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chooseEncoding, encode } from './encode';

describe('chooseEncoding', () => {
  test.each([
    [undefined, 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.0', 'identity'],
    ['BR', 'br'],
  ])('%s gives %s', (accept, encoding) => {
    expect(chooseEncoding(accept)).toBe(encoding);
  });
});

test('what was encoded decodes to the same bytes', async () => {
  const body = Buffer.from('the same line over and over; '.repeat(50));
  expect(brotliDecompressSync(await encode(body, 'br'))).toEqual(body);
  expect(gunzipSync(await encode(body, 'gzip'))).toEqual(body);
});
