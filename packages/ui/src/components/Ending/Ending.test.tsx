import { expect, test } from 'vitest';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Ending } from './Ending';

const { story } = testStory;
const page = render(<Ending story={story} />);

test('it holds up to a date, and says so', () => {
  expect(textOf(page.querySelector('header'))).toMatch(/^Facts as of June 2024/);
});

test('known, claimed and not known are columns of one rank', () => {
  const columns = all(page, 'section[aria-label]');
  expect(columns.map((column) => textOf(column.querySelector('h3')))).toEqual(['Known', 'Claimed', 'Not known']);
  expect(textOf(columns[1] ?? null)).toContain('That a dozen passed.');
});

test('what came since, sources, method and corrections follow', () => {
  expect(all(page, 'section[aria-labelledby] > h3').map(textOf)).toEqual([
    'Since then',
    'Sources, in story order',
    'Map and method',
    'Corrections',
  ]);
  expect(textOf(page.querySelector('[aria-labelledby="since"]'))).toContain('June 2024Nothing came.');
  expect(textOf(page.querySelector('[aria-labelledby="corrections"]'))).toContain('2 June 2024: A word was changed.');
});

test('that there are no corrections is said; that nothing came since is not', () => {
  const calm = render(<Ending story={{ ...story, corrections: [], since: [] }} />);
  expect(textOf(calm.querySelector('[aria-labelledby="corrections"]'))).toContain('None yet.');
  expect(calm.querySelector('[aria-labelledby="since"]')).toBeNull();
});
