import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { all, dataOf, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { InlineText } from './InlineText';

const { story } = testStory;
const refs = referencesOf(story, story.steps[0]);
const page = render(<InlineText text={story.steps[0]?.beats[0]?.text ?? []} refs={refs} />);

test('every word stands there, with the numbers of its footnotes as one group, which lead nowhere', () => {
  expect(textOf(page.body)).toBe('At dawn 12 ships came down,2, 3 slowly, one after another, as the port says.');
  expect(all(page, 'a[href^="#"]')).toEqual([]);
});

test('a claim’s words are the label of a button that opens its card and says who claims it and when', () => {
  const claim = page.querySelector<HTMLElement>('label[data-claim]');
  expect(dataOf(claim)).toEqual({ claim: 'dozen', standing: 'claimed' });
  expect(textOf(claim)).toBe('12 ships');
  const button = claim?.querySelector('button');
  expect(button?.getAttribute('popovertarget')).toBe('c.dozen');
  expect(button?.getAttribute('aria-label')).toBe('Who says so: The port, 4 May 2024');
});

test('in a frame of its own a claim is marked, and opens nothing', () => {
  const text = story.steps[0]?.beats[0]?.text ?? [];
  const frame = render(<InlineText text={text} refs={refs} outward />);
  expect(textOf(frame.querySelector('span[data-claim="dozen"][data-standing="claimed"]'))).toBe('12 ships');
  expect(all(frame, 'button, label')).toEqual([]);
});

test('emphasis, strength and links are elements', () => {
  expect(
    ['em', 'strong', 'a[href="https://example.org/about"]'].map((name) => textOf(page.querySelector(name))),
  ).toEqual(['slowly', 'one', 'the port']);
});

test('an unknown claim is refused by name', () => {
  const text = [{ type: 'claim' as const, id: 'gossip', children: [] }];
  expect(() => render(<InlineText text={text} refs={refs} />)).toThrow('unknown claim: gossip');
});
