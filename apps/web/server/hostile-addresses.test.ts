import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { requestOf, serveSample, statusOf, type Sample } from './sample-site';

let site: Sample;

beforeAll(async () => {
  site = await serveSample();
});
afterAll(() => site.close());
afterEach(() => site.isUp());

/** The status, and what is told that should not be. */
async function answerTo(path: string): Promise<[status: number, told: string[]]> {
  const answer = await site.say(requestOf(path));
  const secrets = [site.secret, site.folder, 'node:', 'set-cookie', '\nlocation:'];
  return [statusOf(answer), secrets.filter((secret) => answer.toLowerCase().includes(secret.toLowerCase()))];
}

describe('addresses that no page has', () => {
  test.each([
    '/../secret.txt',
    '/..',
    '/story/../../secret.txt',
    '/../out-of-it/secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2e%2fsecret.txt',
    '/.%2e/secret.txt',
    '/%2e/',
    '/..%5csecret.txt',
    '/story\\..\\..\\secret.txt',
    // Decoded once, these are names like any other, and there is no such file.
    '/%252e%252e/secret.txt',
    '/..;/secret.txt',
    '/.../secret.txt',
    '/secret.txt',
    '/%00',
    '/index.html%00.png',
    '/story%0d%0aSet-Cookie:%20a=b',
    '//127.0.0.1/',
    '//127.0.0.1/story',
    '/%2f/secret.txt',
    'http://127.0.0.1/../secret.txt',
    '*',
    '/index.html/',
    '/__proto__',
    '/constructor/',
  ])('%s is not here, and nothing of the machine is told', async (path) => {
    expect(await answerTo(path)).toEqual([404, []]);
  });

  test.each(['/%', '/%e', '/%zz', '/%ff', '/%c0%ae%c0%ae/secret.txt'])('%s cannot be read', async (path) => {
    expect(await answerTo(path)).toEqual([400, []]);
  });

  test('a name longer than any file has is not here', async () => {
    expect(await site.ask(`/${'a'.repeat(5000)}`)).toBe(404);
    expect(await site.ask(`/${'a/'.repeat(2500)}`)).toBe(404);
  });

  test.each([
    ['empty', '/story?'],
    ['odd', '/story?a=1?b=%zz&..=/../'],
    ['long', `/story?${'a'.repeat(5000)}`],
  ])('a query that is %s does not lead away', async (_, path) => {
    expect(await site.ask(path)).toBe(308);
  });
});
