import { expect, test } from 'vitest';
import { advice } from './programs';

test('one message names every server that is missing, why, and one command for all', () => {
  expect(advice(['nginx', 'caddy'], 'E: no network')).toBe(
    'This machine has no nginx and no caddy to test its configuration in. It could not be installed: E: no network. ' +
      'Install it, on Debian with: apt-get install nginx caddy',
  );
});
