import { expect, test } from 'vitest';
import { all, render, textOf } from '../testRender';
import { ListPage, NotFound, type StoryCard } from './ListPage';

const stories: StoryCard[] = [
  {
    href: '/ships/',
    title: 'Ships',
    dek: 'What was counted',
    dateline: 'Linz',
    steps: 2,
    outlook: 'a minute',
    published: '2026-11-24T12:00+00:00',
    language: 'de',
  },
];
const shared = { outlet: 'The Gazette', home: '/', stories };

test('a list of stories links each title and says when it came and how long it is', () => {
  const page = render(<ListPage {...shared} title="Stories" lead="News." />);
  expect(textOf(page.querySelector('h2 > a[href="/ships/"]'))).toBe('Ships');
  expect(textOf(page.querySelector('li'))).toContain('2 scenes, a minute. Published 24 November 2026');
  expect(page.querySelector('li')?.lang).toBe('de');
});

test('a wrong address is called so, and leads on', () => {
  const page = render(<NotFound {...shared} />);
  expect(textOf(page.querySelector('h1'))).toBe('There is no page at this address');
  expect(all(page, 'li a[href="/ships/"]')).toHaveLength(1);
});
