import { expect, test } from 'vitest';
import { render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Intro } from './Intro';

const { story } = testStory;

test('byline, dateline, times with their zones and the news stand first', () => {
  const page = render(<Intro story={story} />);
  expect(textOf(page.querySelector('[data-intro]'))).toBe(
    'By the Gazette, from reports' +
      'Published 24 November 2026, 12:00 UTC; updated 25 November 2026, 09:30 UTC+9' +
      'Linz, 3 May 2024On 3 May 2024 ships passed Linz.1 1' +
      '×1 source1 Radio (state media, reprint, via A mirror), undated, about 2024',
  );
});

test('a story that was never updated does not say so', () => {
  const { published = '' } = story;
  const page = render(<Intro story={{ ...story, updated: published }} />);
  expect(textOf(page.body)).not.toContain('updated');
});

test('a story that names no byline, dateline and dates has no lines for them', () => {
  const { published: _, updated: __, ...undated } = story;
  const page = render(<Intro story={{ ...undated, byline: '', dateline: '' }} />);
  expect(textOf(page.querySelector('[data-intro]'))).toMatch(/^On 3 May 2024 ships passed/);
  expect(page.querySelectorAll('[data-intro] > p:empty')).toHaveLength(0);
});
