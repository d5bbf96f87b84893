import { publishedStories } from './stories';
import { expect, test } from './test';

const path = `/${publishedStories()[0]?.story.slug}/`;

test('a script that was not there at the build does not run, and the tests would see it', async ({ tab, site }) => {
  await tab.goto(site + path);
  const ran = await tab.eval(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.head.append(script);
    return 'intruder' in window;
  });
  expect(ran).toBe(false);
  await tab.settle();
  expect((await tab.errors()).join()).toContain('script-src');
});

test('nothing is fetched from another host', async ({ tab, site }) => {
  await tab.goto(site + path);
  const answer = await tab.eval(() => fetch('http://127.0.0.1:1/').then(String, () => 'refused'));
  expect(answer).toBe('refused');
  expect((await tab.errors()).join()).toContain('connect-src');
});

test('the server sends what a page cannot say of itself', async ({ site }) => {
  const { headers } = await fetch(site + path);
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-cache');
});
