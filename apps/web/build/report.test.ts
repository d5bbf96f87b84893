import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Problem, StoryError } from '@proscenium/story-data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatReport, reportOf } from './report';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  writeFileSync(join(folder, 'story.md'), 'one\r\ntwo\r\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const finding = { found: 'a', expected: 'b', fix: 'c' };
const place = { line: 2, column: 1 };
const problemIn = (name: string) => new Problem(relative('', join(folder, name)), place, finding, ['one', 'two']);

test('a problem is named from the root and brings its line', async () => {
  const error = new StoryError([problemIn('story.md')]);
  const report = await reportOf(error, folder);
  expect(report).toMatchObject({ problems: [{ file: 'story.md', ...place, ...finding, text: 'two' }], failure: null });
  expect(formatReport(report).split('\n')[0]).toBe('story.md:2:1: found a; expected b; fix: c');
  expect(formatReport(report)).toContain('> 2 | two');
});

test('outside the root the name is the whole path; without the file there is no line', async () => {
  const error = new StoryError([problemIn('gone.md')]);
  expect(await reportOf(error, join(folder, 'below'))).toMatchObject({
    problems: [{ file: join(folder, 'gone.md'), ...place, ...finding, text: '' }],
    failure: null,
  });
});

test('any other error is a failure with its message', async () => {
  const report = await reportOf(new Error('“way” cannot travel'), folder);
  expect(report).toEqual({ problems: [], failure: '“way” cannot travel' });
  expect(formatReport(report)).toBe('“way” cannot travel');
});
