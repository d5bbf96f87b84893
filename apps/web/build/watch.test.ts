import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchBelow } from './watch';

let folder: string;
let drafts: string;
let end: () => void;
const onChange = vi.fn<() => void>();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
  drafts = mkdtempSync(join(tmpdir(), 'drafts-'));
  mkdirSync(join(folder, 'story'));
  writeFileSync(join(folder, 'story/story.md'), 'one');
  end = await watchBelow([folder], onChange);
});
afterEach(() => {
  end();
  for (const made of [folder, drafts]) rmSync(made, { recursive: true });
});

/** Whether a change is seen within two seconds. */
async function isSeen(act: () => void): Promise<boolean> {
  onChange.mockClear();
  act();
  return vi.waitUntil(() => onChange.mock.calls.length > 0, 2000).catch(() => false);
}

test('a file saved by replacing it is seen, time after time', async () => {
  for (const words of ['two', 'three', 'four']) {
    writeFileSync(join(drafts, 'draft'), words);
    expect(await isSeen(() => renameSync(join(drafts, 'draft'), join(folder, 'story/story.md')))).toBe(true);
    // Several events tell of one save.
    await sleep(50);
  }
});

test('so is a file in a folder that was made later', async () => {
  expect(await isSeen(() => mkdirSync(join(folder, 'other')))).toBe(true);
  await sleep(100);
  expect(await isSeen(() => writeFileSync(join(folder, 'other/story.md'), 'one'))).toBe(true);
});
