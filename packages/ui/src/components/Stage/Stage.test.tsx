import { expect, test } from 'vitest';
import { render } from '../testRender';
import { testStory } from '../testStory';
import { Stage } from './Stage';

const drawing = testStory.drawings['dawn'];
const page = render(
  drawing ? <Stage name="dawn" drawing={drawing} ground="day" place={{ step: 1, span: 2 }} /> : <p />,
);
const root = page.querySelector<HTMLElement>('[data-drawing]');

test('a drawing is hidden from assistive technology', () => {
  expect(root?.getAttribute('aria-hidden')).toBe('true');
});

test('the markup stands in the box, on the ground of the drawing; the strip below has that of the text', () => {
  expect(page.querySelector<HTMLElement>('[data-art]')?.dataset['ground']).toBe('night');
  expect(root?.dataset['ground']).toBe('day');
  expect(page.querySelector('[data-art] > [data-box] > [data-part="dot"]')).not.toBeNull();
});

test('the score cannot end its element early, and is read back whole', () => {
  const score = page.querySelector('script[type="application/json"][data-score]')?.textContent ?? '';
  expect(score).not.toContain('<');
  expect(JSON.parse(score)).toEqual({ at: '</script>' });
});

test('a picture that does not move has no score; one that is empty stands on the ground of the text', () => {
  const still = render(<Stage name="opening" drawing={testStory.opening} ground="day" place={{ step: 0, span: 2 }} />);
  expect(still.querySelector('script')).toBeNull();
  expect(still.querySelector<HTMLElement>('[data-art]')?.dataset['ground']).toBe('day');
});
