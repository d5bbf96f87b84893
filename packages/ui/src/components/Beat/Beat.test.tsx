import type { ComponentProps } from 'react';
import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { all, dataOf, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Beat } from './Beat';

type BeatProps = ComponentProps<typeof Beat>;

const { story } = testStory;
const beat = story.steps[0]?.beats[1];

function beatWith(props: Partial<BeatProps>): HTMLElement | null {
  if (!beat) return null;
  const all: BeatProps = {
    id: 'x',
    index: 1,
    beat,
    groundBefore: 'day',
    isLast: false,
    refs: referencesOf(story),
    ...props,
  };
  return render(<Beat {...all} />).querySelector('[data-beat]');
}

test('it tells the player its index, its keyframes and its ground', () => {
  expect(dataOf(beatWith({}))).toEqual({ beat: '1', at: '0.6 1', ground: 'day' });
});

test('it keeps room for the doublings of scale until the next beat', () => {
  expect(beatWith({ travel: 2 })?.getAttribute('style')).toBe('--travel:2');
  expect(beatWith({})?.hasAttribute('style')).toBe(false);
});

test('where the ground changes it leaves room after the edge', () => {
  expect(beatWith({ groundBefore: 'night' })?.className).not.toBe(beatWith({})?.className);
});

test('it ends in the number of its sources, which opens them; the text itself holds no link to a number', () => {
  const [first] = story.steps[0]?.beats ?? [];
  const cited = beatWith({ ...(first && { beat: first }) });
  const mark = cited?.querySelector('p > button:last-child');
  expect([mark?.textContent, mark?.getAttribute('aria-label')]).toEqual(['2', '2 sources']);
  const card = cited?.querySelector(`[id="${mark?.getAttribute('popovertarget')}"][popover]`);
  expect(all(card as Element, 'li').map(textOf)).toEqual(['2 The paper, May 2024', '3 Port of Linz, 4 May 2024']);
  expect(all(card as Element, 'a').map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/paper',
    'https://example.org/port',
  ]);
  expect(all(cited as Element, 'p a[href^="#"]')).toEqual([]);
});

test('a paragraph that cites nothing has no mark', () => {
  expect(beatWith({})?.querySelector('button, [popover]')).toBeNull();
});
