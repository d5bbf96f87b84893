import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { StoryError } from '@proscenium/story-data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatReport, reportOf } from './report';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  writeFileSync(join(folder, 'story.md'), 'one\r\ntwo\r\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const finding = { line: 2, column: 1, found: 'a', expected: 'b', fix: 'c' };

test('a problem is named from the root and brings its line', async () => {
  const error = new StoryError([{ file: relative('', join(folder, 'story.md')), ...finding }]);
  const report = await reportOf(error, folder);
  expect(report).toEqual({ problems: [{ file: 'story.md', ...finding, text: 'two' }], failure: null });
  expect(formatReport(report)).toBe('story.md:2:1: found a; expected b; fix: c');
});

test('outside the root the name is the whole path; without the file there is no line', async () => {
  const error = new StoryError([{ file: relative('', join(folder, 'gone.md')), ...finding }]);
  expect(await reportOf(error, join(folder, 'below'))).toEqual({
    problems: [{ file: join(folder, 'gone.md'), ...finding, text: '' }],
    failure: null,
  });
});

test('any other error is a failure with its message', async () => {
  const report = await reportOf(new Error('“way” cannot travel'), folder);
  expect(report).toEqual({ problems: [], failure: '“way” cannot travel' });
  expect(formatReport(report)).toBe('“way” cannot travel');
});
