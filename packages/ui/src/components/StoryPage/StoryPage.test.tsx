import { expect, test } from 'vitest';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { StoryPage } from './StoryPage';

const page = render(<StoryPage compiled={testStory} home="/" />);

test('drawings, rail and text are siblings in the grid, in reading order', () => {
  const parts = [...(page.querySelector('[data-story="ships"]')?.children ?? [])].map((part) => part as HTMLElement);
  const names = parts.map(({ dataset }) =>
    Object.entries(dataset)
      .find(([key]) => key !== 'ground')
      ?.join(' ')
      .trim(),
  );
  expect(names).toEqual([
    'opening true',
    'drawing opening',
    'drawing dawn',
    'rail true',
    'intro true',
    'step dawn',
    'step night',
  ]);
});

test('a step without a drawing has no row for one; the drawing before it stays to the end', () => {
  const story = page.querySelector<HTMLElement>('[data-story]');
  expect(story?.getAttribute('style')).toBe('--rows:var(--row) auto 0px auto');
  expect(page.querySelector('[data-drawing="dawn"]')?.getAttribute('style')).toBe('--n:1;--span:4');
});

test('the first link skips to the first text, which is past the rail', () => {
  const skip = page.querySelector('a');
  expect(page.getElementById(skip?.getAttribute('href')?.slice(1) ?? '')?.hasAttribute('data-intro')).toBe(true);
});

test('headings never skip a rank, and there is one of the first', () => {
  const ranks = all(page, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
  expect(ranks.every((rank, i) => rank <= (ranks[i - 1] ?? 0) + 1)).toBe(true);
});

test('no id occurs twice, and every link inside the page has its target', () => {
  const ids = all(page, '[id]').map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const hashes = all(page, 'a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
  expect(hashes.filter((id) => !ids.includes(id))).toEqual([]);
});

test('the page names its line, so that the theme can give the hue', () => {
  expect(page.querySelector('main')?.dataset['line']).toBe('green');
});

test('all text is there without script', () => {
  const words = textOf(page.body);
  for (const said of [
    'no ship',
    '“Many”',
    'about twenty past',
    'A dot on a river.',
    'All was quiet.',
    'Who counted.',
  ]) {
    expect(words).toContain(said);
  }
});

test('only a story without any drawing is bare, so that no empty stage stands above its text', () => {
  const isBare = (markup: string) => {
    const opening = { ...testStory.opening, markup };
    const bare = render(<StoryPage compiled={{ ...testStory, opening, drawings: {} }} home="/" />);
    return bare.querySelector('[data-story]')?.hasAttribute('data-bare');
  };
  expect([isBare(''), isBare('<i></i>')]).toEqual([true, false]);
  expect(page.querySelector('[data-bare]')).toBeNull();
});
