import type { Beat as StoryBeat, Step } from '@proscenium/story-data';
import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { all, dataOf, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Beat } from './Beat';

const { story } = testStory;
const [dawn] = story.steps as [Step];
const [first, second] = dawn.beats as [StoryBeat, StoryBeat];

function beatAt(index: number, beat: StoryBeat, travel?: number): HTMLElement | null {
  const refs = referencesOf(story);
  const page = render(<Beat story={story} step={dawn} beat={beat} index={index} travel={travel} refs={refs} />);
  return page.querySelector('[data-beat]');
}

test('it tells the player its index, its keyframes and its ground', () => {
  expect(dataOf(beatAt(1, second))).toEqual({ beat: '1', at: '0.6 1', ground: 'day' });
});

test('it keeps room for the doublings of scale until the next beat', () => {
  expect(beatAt(1, second, 2)?.getAttribute('style')).toBe('--travel:2');
  expect(beatAt(1, second)?.hasAttribute('style')).toBe(false);
});

test('where the ground changes it leaves room after the edge', () => {
  expect(beatAt(1, second)?.className).not.toBe(beatAt(1, { ...second, ground: first.ground })?.className);
});

test('it ends in the number of its sources, which opens them; the text itself holds no link to a number', () => {
  const cited = beatAt(0, first);
  const mark = cited?.querySelector('p > button:last-child');
  expect([mark?.textContent, mark?.getAttribute('aria-label')]).toEqual(['2', '2 sources']);
  const card = cited?.querySelector(`[id="${mark?.getAttribute('popovertarget')}"][popover]`);
  expect(all(card as Element, 'li').map(textOf)).toEqual(['2 The paper, May 2024', '3 Port of Linz, 4 May 2024']);
  expect(all(card as Element, 'a').map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/paper',
    'https://example.org/port',
  ]);
  expect(all(cited?.querySelector('p') as Element, 'a[href^="#"]')).toEqual([]);
});

test('a paragraph that cites nothing has no mark', () => {
  expect(beatAt(1, second)?.querySelector('button, [popover]')).toBeNull();
});
