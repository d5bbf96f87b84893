import { expect, it } from 'vitest';
import { said, says } from './says';

it('a message is read as it was made, and no other is', () => {
  expect(said(says('a number; any', 'write one'))).toEqual({ expected: 'a number; any', fix: 'write one' });
  const whole = says('every mark shown', 'show it', 'the mark `a`');
  expect(said(whole)).toEqual({ found: 'the mark `a`', expected: 'every mark shown', fix: 'show it' });
  expect(said('Invalid input: expected string, received number')).toBeUndefined();
});
