import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { dataOf, render } from '../testRender';
import { testStory } from '../testStory';
import { Beat } from './Beat';
import type { BeatProps } from './Beat';

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
