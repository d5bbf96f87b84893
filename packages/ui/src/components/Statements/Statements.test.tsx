import type { Step } from '@proscenium/story-data';
import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Statements } from './Statements';

const { story } = testStory;
const [dawn] = story.steps as [Step];
const refs = referencesOf(story, dawn);

test('a row has number, place, speaker, words, source, date and distance', () => {
  const page = render(<Statements story={story} step={dawn} refs={refs} />);
  expect(textOf(page.querySelector('ol > li'))).toBe('1Passau, the mayor: “Many”1 5 May 2024, 70 km');
  expect(page.querySelector('time')?.getAttribute('datetime')).toBe('2024-05-05');
});

test('an unknown place is refused', () => {
  const elsewhere = { ...story, places: {} };
  expect(() => render(<Statements story={elsewhere} step={dawn} refs={refs} />)).toThrow('unknown place: passau');
});
