import { expect, test } from 'vitest';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Step } from './Step';

const { story, drawings } = testStory;
const [dawn] = story.steps;
const page = render(dawn ? <Step story={story} step={dawn} number={1} travel={drawings['dawn']?.travel} /> : <p />);
const section = page.querySelector('section');

test('it is a section with the step’s id, named by its heading, which can take the focus', () => {
  const heading = page.querySelector('h2');
  expect(section?.id).toBe('dawn');
  expect(section?.getAttribute('aria-labelledby')).toBe(heading?.id);
  expect(heading?.tabIndex).toBe(-1);
});

test('each beat has its place, its ground and its room', () => {
  expect(all(page, '[data-beat]').map(({ id, dataset, style }) => [id, dataset['ground'], style.cssText])).toEqual([
    ['dawn.p1', 'night', '--travel: 2;'],
    ['dawn.p2', 'day', ''],
  ]);
});

test('the ledger, the statements and the accounts stand where the story puts them', () => {
  const [first, second] = all(page, '[data-beat]');
  expect(first?.querySelectorAll('[data-standing="denied"]')).toHaveLength(1);
  expect(second?.querySelectorAll('ol > li')).toHaveLength(1);
  expect(page.getElementById('dawn.accounts')?.querySelectorAll('li')).toHaveLength(2);
});

test('the picture in words is the last thing in the step', () => {
  expect(textOf(all(page, 'section p').at(-1) ?? null)).toBe('A dot on a river.');
});

test('every link inside the page has its target', () => {
  const hashes = all(page, 'a[href^="#dawn"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
  expect(hashes.length).toBeGreaterThan(6);
  expect(hashes.filter((id) => !page.getElementById(id))).toEqual([]);
});

test('every claim that the step declares has its card, and every mark opens one', () => {
  const cards = all(page, '[popover]').map(({ id }) => id);
  expect(cards).toEqual(expect.arrayContaining(['c.dozen', 'c.none']));
  expect(
    all(page, '[popovertarget]').filter((button) => !cards.includes(button.getAttribute('popovertarget') ?? '')),
  ).toEqual([]);
});
