import { expect, test } from 'vitest';
import { reasonIn } from './debian';
import { advice } from './install';

const debian = { debian: true, root: true };

test('one message names every engine that is missing, and one command for all', () => {
  expect(advice(['firefox', 'webkit'], debian, null)).toBe(
    'This machine has no firefox and no webkit to test in.\nInstall it with:\n' +
      '  apt-get update && apt-get install firefox-esr webkit2gtk-driver xvfb',
  );
});

test('sudo is for those who are not root', () => {
  expect(advice(['chromium'], { debian: true, root: false }, null)).toContain(
    'sudo apt-get update && sudo apt-get install chromium',
  );
});

test('elsewhere the test framework brings its own', () => {
  expect(advice(['chromium', 'webkit'], { debian: false, root: false }, null)).toContain(
    'npx playwright install --with-deps chromium webkit',
  );
});

test('the message says why the engines could not be had', () => {
  const reason = reasonIn(
    "Reading lists...\nE: Failed to fetch x  Temporary failure resolving 'x'\nE: Unable to fetch\n",
  );
  expect(advice(['chromium'], debian, reason)).toContain(
    "installed: E: Failed to fetch x  Temporary failure resolving 'x'\n",
  );
});

test('a harmless warning is no reason', () => {
  expect(reasonIn('W: Key is stored in legacy keyring\nError: getaddrinfo ENOTFOUND host\n    at x\n')).toBe(
    'Error: getaddrinfo ENOTFOUND host',
  );
  expect(reasonIn('W: Key is stored in legacy keyring\n')).toBe(null);
});
