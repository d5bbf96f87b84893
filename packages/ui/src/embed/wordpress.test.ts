import { expect, test } from 'vitest';
import { heightFor, isReady, linkFor, secretIn } from './wordpress';

test.each([
  ['#?secret=a1B2c3D4e5', 'a1B2c3D4e5'],
  ['', null],
  ['#secret', null],
  ['#?secret=', null],
  ['#?secret=a"]', null],
  ['#?secret=a&more=b', null],
])('the secret in "%s" is %s', (fragment, secret) => {
  expect(secretIn(fragment)).toBe(secret);
});

test('what is said carries the secret', () => {
  expect(heightFor('s1', 612)).toEqual({ message: 'height', value: 612, secret: 's1' });
  expect(linkFor('s1', 'https://example.org/')).toEqual({
    message: 'link',
    value: 'https://example.org/',
    secret: 's1',
  });
});

test('it is ready when it says so with the secret', () => {
  const ready = { message: 'ready', secret: 's1' };
  const others = [null, undefined, 'ready', 1, [], {}, { ...ready, secret: 's2' }, { ...ready, message: 'height' }];
  expect([ready, ...others].map((data) => isReady(data, 's1'))).toEqual([true, ...others.map(() => false)]);
});
