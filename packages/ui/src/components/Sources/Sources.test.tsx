import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { SourceList, StepSources } from './Sources';

const { story } = testStory;
const [dawn, night] = story.steps;

test('a step says how many sources it has, and names them by number when opened, state media as such', () => {
  const page = render(dawn ? <StepSources step={dawn} refs={referencesOf(story, dawn)} /> : <p />);
  expect(textOf(page.body)).toBe('Sources of this scene: 31 Radio (state media), 2 The paper, 3 Port of Linz');
  expect(textOf(page.querySelector('details:not([open]) > summary'))).toBe('Sources of this scene: 3');
});

test('the number leads back to the first paragraph that cites the source, the name to the source', () => {
  const page = render(dawn ? <StepSources step={dawn} refs={referencesOf(story, dawn)} /> : <p />);
  const links = all(page, 'li').map((row) => [row.id, ...all(row, 'a').map((link) => link.getAttribute('href'))]);
  expect(links).toEqual([
    ['dawn.s1', '#dawn.p2', 'https://example.org/noon'],
    ['dawn.s2', '#dawn.p1', 'https://example.org/paper'],
    ['dawn.s3', '#dawn.p1', 'https://example.org/port'],
  ]);
});

test('a step without sources has none to open', () => {
  expect(render(night ? <StepSources step={night} refs={referencesOf(story, night)} /> : <p />).body.innerHTML).toBe(
    '',
  );
});

test('the list at the end gives all that is known of a source', () => {
  const rows = all(render(<SourceList sources={story.sources} />), 'li');
  expect(rows.map(({ id }) => id)).toEqual(['source.s1', 'source.s2', 'source.s3']);
  expect(textOf(rows[0] ?? null)).toBe(
    '1.Radio (state media, reprint, via A mirror), Noon, undated, about 2024. Heard. https://example.org/noon',
  );
});
