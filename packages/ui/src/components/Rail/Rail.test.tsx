import { expect, test } from 'vitest';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Rail } from './Rail';

const { steps } = testStory.story;
const many = Array.from(
  { length: 8 },
  (_, i) => ({ ...steps[i % 2], id: `s${i}`, heading: `Head ${i}` }) as (typeof steps)[number],
);

test('it is a named menu of links to the steps, each with a bar', () => {
  const page = render(<Rail steps={steps} ground="night" />);
  expect(page.querySelector('nav')?.getAttribute('aria-label')).toBe('Scenes');
  const links = all(page, 'a[data-rail-step]');
  expect(links.map((link) => [link.getAttribute('href'), link.dataset['railStep'], textOf(link)])).toEqual([
    ['#dawn', 'dawn', 'Dawn'],
    ['#night', 'night', 'Night'],
  ]);
  expect(all(page, 'a > [data-bar]')).toHaveLength(2);
  expect(page.querySelector('details')).toBeNull();
});

test('beyond seven steps all of them are in a list that opens without script', () => {
  const page = render(<Rail steps={many} ground="night" />);
  expect(all(page, 'details[data-rail-all] a').map(textOf)).toEqual(many.map(({ heading }) => heading));
  expect(all(page, 'a[data-rail-step]')).toHaveLength(8);
});
