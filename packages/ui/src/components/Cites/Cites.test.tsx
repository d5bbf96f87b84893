import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Cites } from './Cites';

const { story } = testStory;
const [dawn] = story.steps;

test('numbers come in order, told apart by commas, each a named link to the nearest list', () => {
  const page = render(<Cites sources={['paper', 'radio']} refs={referencesOf(story, dawn)} />);
  const links = all(page, 'a');
  expect(textOf(page.body)).toBe('1, 2');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#dawn.s1', '#dawn.s2']);
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(['Source 1', 'Source 2']);
});

test('a source the step does not cite leads to the list at the end', () => {
  const page = render(<Cites sources={['port']} refs={referencesOf(story)} />);
  expect(page.querySelector('a')?.getAttribute('href')).toBe('#source.s3');
});

test('an unknown source is refused by name', () => {
  expect(() => render(<Cites sources={['rumour']} refs={referencesOf(story)} />)).toThrow('unknown source: rumour');
});

test('for paper the numbers stand alone', () => {
  const page = render(<Cites sources={['paper', 'radio']} refs={referencesOf(story, dawn)} onPaper />);
  expect([textOf(page.body), all(page, 'a')]).toEqual(['1, 2', []]);
});
