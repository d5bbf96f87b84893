import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Ledger } from './Claim';

const { story } = testStory;
const [dawn] = story.steps;
const refs = referencesOf(story, dawn);

test('a claim and its denial are rows of one kind: claimant, date, standing, words, source', () => {
  const rows = all(render(<Ledger claims={dawn?.claims ?? []} refs={refs} />), 'li');
  expect(rows.map(textOf)).toEqual([
    'The port 4 May 2024claimedtwelve ships3barges included',
    'The paper May 2024deniedno ship2',
  ]);
  expect(rows.map(({ className }) => className)).toEqual([rows[0]?.className, rows[0]?.className]);
  expect(rows.map(({ dataset }) => [dataset['standing'], dataset['denies']])).toEqual([
    ['claimed', undefined],
    ['denied', 'dozen'],
  ]);
});

test('no claim, no list', () => {
  expect(render(<Ledger claims={[]} refs={refs} />).body.innerHTML).toBe('');
});
