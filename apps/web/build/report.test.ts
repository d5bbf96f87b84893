import { Problem, StoryError } from '@proscenium/story-data';
import { expect, test } from 'vitest';
import { reportOf } from './report';

const finding = { found: 'a', expected: 'b', fix: 'c' };
const place = { line: 2, column: 1 };
const error = new StoryError([new Problem('stories/story.md', place, finding, ['one', 'two'])]);

test('a problem is named from the root and brings the lines around it', () => {
  const { problems, failure } = reportOf(error, process.cwd());
  expect(problems).toMatchObject([{ file: 'stories/story.md', ...place, ...finding }]);
  expect(problems[0]?.frame).toContain('> 2 | two');
  expect(failure).toBeNull();
});

test('outside the root the name is the whole path', () => {
  expect(reportOf(error, '/elsewhere').problems).toMatchObject([{ file: `${process.cwd()}/stories/story.md` }]);
});

test('any other error is a failure with its message', () => {
  expect(reportOf(new Error('“way” cannot travel'), '/')).toEqual({ problems: [], failure: '“way” cannot travel' });
});
