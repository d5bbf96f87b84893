import { expect, test } from 'vitest';
import { render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Opening } from './Opening';

const { story } = testStory;

test('it says who tells it, what, and how long it takes', () => {
  const page = render(<Opening story={story} home="/all/" />);
  expect(textOf(page.querySelector('h1'))).toBe('Ships on the river');
  expect(textOf(page.querySelector('a[href="/all/"]'))).toBe('The Gazette');
  expect(textOf(page.querySelector('header'))).toMatch(/What was counted2 scenes, a minute$/);
});

test('one scene is one scene', () => {
  const page = render(<Opening story={{ ...story, steps: story.steps.slice(0, 1) }} home="/" />);
  expect(textOf(page.body)).toContain('1 scene, a minute');
});
