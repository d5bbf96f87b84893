import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { stepsIn } from './elements';
import { displaySteps } from './display';

/** A story of so many steps; the third has no drawing. */
function story(count: number) {
  const ids = Array.from({ length: count }, (_, i) => `s${i}`);
  const drawings = ids.filter((_, i) => i !== 2).map((id) => `<div data-drawing="${id}"></div>`);
  const cells = ids.map((id) => `<li><a data-rail-step="${id}"></a></li>`);
  const shows = count > 7 ? ' data-shows="5"' : '';
  const { document } = new Window();
  document.body.innerHTML = `<article>${drawings.join('')}<nav data-rail data-ground="night"><ol${shows}>${cells.join('')}</ol></nav>
    ${ids.map((id) => `<section data-step="${id}"></section>`).join('')}</article>`;
  const root = document.querySelector('article') as unknown as HTMLElement;
  const marked = (attribute: string) =>
    [...root.querySelectorAll<HTMLElement>(`[${attribute}]`)].map(
      (element) => element.dataset.drawing ?? element.querySelector('a')?.dataset.railStep ?? element.dataset.railStep,
    );
  return { root, marked, display: displaySteps(root, stepsIn(root)) };
}

describe('drawings', () => {
  it('lays out those of the step and its neighbours, and shows the step’s', () => {
    const { display, marked } = story(6);
    display.show(4);
    expect([marked('data-near'), marked('data-current')]).toEqual([['s3', 's4', 's5'], ['s4']]);
    display.show(-1);
    expect([marked('data-near'), marked('data-current')]).toEqual([['s0'], []]);
  });

  it('keeps the one before over a step without a drawing', () => {
    const { display, marked } = story(6);
    display.show(2);
    expect([marked('data-near'), marked('data-current')]).toEqual([['s1', 's3'], ['s1']]);
  });
});

describe('the rail', () => {
  it('shows five cells of a long story, with the step in the middle but at the ends', () => {
    const { display, root, marked } = story(12);
    const list = root.querySelector<HTMLElement>('ol');
    const shownAt = (index: number) => {
      display.show(index);
      return [...marked('data-shown'), list?.style.getPropertyValue('--from')];
    };
    expect(shownAt(-1)).toEqual(['s0', 's1', 's2', 's3', 's4', '0']);
    expect(shownAt(1)).toEqual(['s0', 's1', 's2', 's3', 's4', '0']);
    expect(shownAt(5)).toEqual(['s3', 's4', 's5', 's6', 's7', '3']);
    expect(shownAt(11)).toEqual(['s7', 's8', 's9', 's10', 's11', '7']);
    expect(marked('aria-current')).toEqual(['s11']);
  });

  it('leaves a short one alone', () => {
    const { display, root, marked } = story(7);
    display.show(6);
    expect([marked('data-shown'), root.querySelector('ol')?.getAttribute('style')]).toEqual([[], null]);
  });

  it('takes the colours of a beat’s ground, and its first again', () => {
    const { display, root } = story(3);
    const rail = root.querySelector<HTMLElement>('[data-rail]');
    display.ground('day');
    expect(rail?.dataset.ground).toBe('day');
    display.ground(undefined);
    expect(rail?.dataset.ground).toBe('night');
  });
});

it('takes every mark off again', () => {
  const { display, root, marked } = story(12);
  display.show(5);
  display.clear();
  for (const mark of ['data-near', 'data-current', 'data-shown', 'aria-current', 'data-moved'])
    expect(marked(mark)).toEqual([]);
  expect(root.querySelector('ol')?.style.length).toBe(0);
  expect(root.dataset.currentStep).toBeUndefined();
});
