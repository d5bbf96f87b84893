import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { scoreOf, stepsIn, stopsOf } from './elements';

const PAGE = `<article data-story="x">
  <div data-drawing="one"><div data-box></div><script type="application/json" data-score>{"poster":0.5}</script></div>
  <nav data-rail><a data-rail-step="one"><span data-bar></span></a></nav>
  <section data-step="one"><div data-beat="0" data-at="0"></div><div data-beat="1" data-at="0.25 0.5 0.75"></div><div data-beat="2" data-at="1"></div></section>
  <section data-step="two"><div data-beat="0"></div></section>
</article>`;

function page(): HTMLElement {
  const { document } = new Window();
  document.body.innerHTML = PAGE;
  return document.querySelector('article') as unknown as HTMLElement;
}

/** Gives an element a place, since nothing is laid out here. */
const put = (element: Element | undefined, top: number, height: number) => {
  if (element) element.getBoundingClientRect = () => ({ top, height }) as DOMRect;
};

describe('stepsIn', () => {
  it('finds each step with its drawing, its link and its bar', () => {
    const [one, two] = stepsIn(page());
    expect([one?.id, one?.beats.length, two?.id]).toEqual(['one', 3, 'two']);
    expect(one?.drawing?.dataset.drawing).toBe('one');
    expect(one?.link?.dataset.railStep).toBe('one');
    expect(one?.bar?.tagName).toBe('SPAN');
  });

  it('has none where the page has none', () => {
    const two = stepsIn(page())[1];
    expect([two?.drawing, two?.link, two?.bar]).toEqual([null, null, null]);
  });
});

describe('scoreOf', () => {
  it('reads the score beside a drawing; a drawing without one stands still', () => {
    const [one] = stepsIn(page());
    expect(one?.drawing && scoreOf(one.drawing)).toEqual({ poster: 0.5 });
    one?.drawing?.querySelector('script')?.remove();
    expect(one?.drawing && scoreOf(one.drawing)).toBeNull();
  });
});

describe('stopsOf', () => {
  it('spreads a beat’s keyframes evenly down to the next beat’s top', () => {
    const [one] = stepsIn(page());
    if (!one) throw new Error('there is no step');
    put(one.section, -500, 1000);
    for (const [i, top] of [-400, -200, 400].entries()) put(one.beats[i], top, 100);
    expect(stopsOf(one).map(({ at, p, beat }) => [Number(at.toFixed(6)), p, beat])).toEqual([
      [0.1, 0, 0],
      [0.3, 0.25, 1],
      [0.5, 0.5, 1],
      [0.7, 0.75, 1],
      [0.9, 1, 2],
    ]);
  });

  it('spreads the last beat’s over the rest of the step; a beat that says nothing stands at 0', () => {
    const [one, two] = stepsIn(page());
    if (!one || !two) throw new Error('there is no step');
    one.beats[2]?.setAttribute('data-at', '0.8 1');
    put(one.section, 0, 1000);
    for (const [i, top] of [0, 300, 600].entries()) put(one.beats[i], top, 100);
    expect(
      stopsOf(one)
        .slice(-2)
        .map(({ at }) => at),
    ).toEqual([0.6, 0.8]);
    put(two.section, 0, 500);
    put(two.beats[0], 100, 100);
    expect(stopsOf(two)).toEqual([{ at: 0.2, p: 0, beat: 0 }]);
  });
});
