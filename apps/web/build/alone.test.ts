import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from './alone';

let folder: string;
let mark: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alone-'));
  mark = join(folder, 'mark');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('one works at a time', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} starts`);
    await sleep(30);
    seen.push(`${name} ends`);
  };
  await Promise.all([alone(mark, work('a')), alone(mark, work('b'))]);
  expect(seen.map((line) => line.split(' ')[1])).toEqual(['starts', 'ends', 'starts', 'ends']);
});

test('a mark left behind by a dead process holds nobody up', async () => {
  writeFileSync(mark, '999999999');
  expect(await alone(mark, () => 'done')).toBe('done');
});

test('nor does one that is older than any build, whoever has its number now', async () => {
  writeFileSync(mark, String(process.pid));
  utimesSync(mark, 1, 1);
  expect(await alone(mark, () => 'done')).toBe('done');
});

test('the mark goes also where the work fails', async () => {
  await expect(alone(mark, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(mark)).toBe(false);
});
