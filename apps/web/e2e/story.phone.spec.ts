import { publishedStories } from './stories';
import { expect, test } from './test';

const [first] = publishedStories();

test('a finger scrolls the story down and up again', async ({ openTab, site }) => {
  const tab = await openTab({ mobile: true, dpr: 3 });
  expect(await tab.goto(`${site}/${first?.story.slug}/`)).toBe(200);
  expect(await tab.eval('[innerWidth, devicePixelRatio, navigator.maxTouchPoints > 0]')).toEqual([390, 3, true]);
  for (let i = 0; i < 4; i += 1) await tab.swipe(400);
  await tab.until('scrollY > 800');
  for (let i = 0; i < 8; i += 1) await tab.swipe(-350);
  await tab.until('scrollY < 10');
  expect(await tab.errors()).toEqual([]);
});
