import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { dataOf, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { InlineText } from './InlineText';

const { story } = testStory;
const refs = referencesOf(story, story.steps[0]);
const page = render(<InlineText text={story.steps[0]?.beats[0]?.text ?? []} refs={refs} />);

test('every word stands there, with the numbers of its footnotes as one group', () => {
  expect(textOf(page.body)).toBe('At dawn 12 ships came down,2, 3 slowly, one after another, as the port says.');
});

test('a claim is marked with its id and its standing', () => {
  const claim = page.querySelector<HTMLElement>('[data-claim]');
  expect(dataOf(claim)).toEqual({ claim: 'dozen', standing: 'claimed' });
  expect(claim?.className).not.toBe('');
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
