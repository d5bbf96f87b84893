import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Accounts } from './Accounts';

const { story } = testStory;

test('every account is told with its reporter and source; a post says that it is one', () => {
  const when = story.steps[0]?.when;
  const accounts = when?.precision === 'accounts' ? when.accounts : [];
  const rows = all(render(<Accounts id="x" accounts={accounts} refs={referencesOf(story, story.steps[0])} />), 'li');
  expect(rows.map(textOf)).toEqual(['ten past fiveThe port3', 'about twenty pastRadio, a post, not a landing1']);
});
