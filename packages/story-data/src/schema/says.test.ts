import { describe, expect, it } from 'vitest';
import { said, says } from './says';

describe('said', () => {
  it('takes apart what says put together', () => {
    expect(said(says('a number; any', 'write one'))).toEqual({ expected: 'a number; any', fix: 'write one' });
  });

  it('keeps what was found, where that is said', () => {
    const message = says('every mark shown', 'show it', 'the mark `a`');
    expect(said(message)).toEqual({ found: 'the mark `a`', expected: 'every mark shown', fix: 'show it' });
  });

  it('knows no other message', () => {
    expect(said('Invalid input: expected string, received number')).toBeUndefined();
  });
});
