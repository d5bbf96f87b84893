import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { WhoSaysWhat } from './WhoSaysWhat';

const { story } = testStory;
const refs = referencesOf(story);
const page = render(<WhoSaysWhat steps={story.steps} refs={refs} />);
const rows = all(page, 'li');

test('every claim of the story is a row, with claimant, date, standing, words, what limits them, source and denial', () => {
  expect(rows.map(textOf)).toEqual([
    'The port 4 May 2024claimedtwelve ships3barges includedDenied by The paper, May 2024',
    'The paper May 2024deniedno ship2Denies The port, 4 May 2024',
  ]);
  expect(rows.map(({ id }) => id)).toEqual(story.steps.flatMap(({ claims }) => claims.map(({ id }) => id)));
});

test('a claim and its denial lead to each other, the source’s number to the list at the end', () => {
  const linksOf = (row: HTMLElement) => all(row, 'a').map((link) => link.getAttribute('href'));
  expect(rows.map(linksOf)).toEqual([
    ['#source.s3', '#none'],
    ['#source.s2', '#dozen'],
  ]);
});

test('rows stand under the step that tells them; a step without claims is not named', () => {
  expect(all(page, 'h4').map(textOf)).toEqual(['Ships at dawn']);
  expect(page.querySelector('h4 a')?.getAttribute('href')).toBe('#dawn');
});

test('no claim, no list', () => {
  expect(render(<WhoSaysWhat steps={story.steps.slice(1)} refs={refs} />).body.innerHTML).toBe('');
});
