import type { Step } from '@proscenium/story-data';
import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Accounts } from './Accounts';

const { story } = testStory;

test('every account is told with its reporter and source; a post says that it is one', () => {
  const [dawn] = story.steps as [Step];
  const rows = all(render(<Accounts step={dawn} refs={referencesOf(story, dawn)} />), 'li');
  expect(rows.map(textOf)).toEqual(['ten past fiveThe port3', 'about twenty pastRadio, a post, not a landing1']);
});
