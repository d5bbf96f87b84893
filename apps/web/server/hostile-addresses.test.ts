import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { requestOf, serveSample, statusOf, type Sample } from './sample-site';

let site: Sample;

beforeAll(async () => {
  site = await serveSample();
});
afterAll(() => site.close());
afterEach(() => site.isUp());

describe('addresses that no page has', () => {
  test.each([
    ['/../secret.txt', 400],
    ['/..', 400],
    ['/story/../../secret.txt', 400],
    ['/../out-of-it/secret.txt', 400],
    ['/%2e%2e/secret.txt', 400],
    ['/%2E%2e%2fsecret.txt', 400],
    ['/.%2e/secret.txt', 400],
    ['/%2e/', 400],
    ['/..%5csecret.txt', 400],
    ['/..\\secret.txt', 400],
    ['/story\\..\\..\\secret.txt', 400],
    // Decoded once, these are names like any other, and there is no such file.
    ['/%252e%252e/secret.txt', 404],
    ['/%252e%252e%252fsecret.txt', 404],
    ['/%c0%ae%c0%ae/secret.txt', 400],
    ['/..;/secret.txt', 404],
    ['/.../secret.txt', 404],
    ['/secret.txt', 404],
    ['/%00', 400],
    ['/index.html%00.png', 400],
    ['/story%0d%0aSet-Cookie:%20a=b', 400],
    ['/%', 400],
    ['/%e', 400],
    ['/%zz', 400],
    ['/%ff', 400],
    ['//127.0.0.1/', 400],
    ['/%2f/secret.txt', 400],
    ['http://127.0.0.1/../secret.txt', 400],
    ['http://127.0.0.1/secret.txt', 404],
    ['*', 404],
    ['/index.html/', 404],
    ['/index.html/secret.txt', 404],
    ['/__proto__', 404],
    ['/constructor/', 404],
  ])('%s is answered with %i, and nothing of the machine is told', async (path, status) => {
    const answer = await site.say(requestOf(path));
    expect(statusOf(answer)).toBe(status);
    expect(answer).not.toContain(site.secret);
    expect(answer).not.toContain(site.folder);
    expect(answer).not.toContain('node:');
    expect(answer.toLowerCase()).not.toContain('set-cookie');
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
