import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Statements } from './Statements';

const { story } = testStory;
const statements = story.steps[0]?.statements ?? [];
const refs = referencesOf(story, story.steps[0]);

test('a row has number, place, speaker, words, source, date and distance', () => {
  const page = render(<Statements statements={statements} places={story.places} centre="linz" refs={refs} />);
  expect(textOf(page.querySelector('ol > li'))).toBe('1Passau, the mayor: “Many”1 5 May 2024, 70 km');
  expect(page.querySelector('time')?.getAttribute('datetime')).toBe('2024-05-05');
});

test('an unknown place is refused', () => {
  const render1 = () => render(<Statements statements={statements} places={story.places} centre="wien" refs={refs} />);
  expect(render1).toThrow('unknown place: wien');
});
