import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchBelow } from './watch';

let folder: string;
let end: () => void;
const onChange = vi.fn<() => void>();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(join(folder, 'story'));
  writeFileSync(join(folder, 'story/story.md'), 'one');
  end = await watchBelow([folder], onChange);
});
afterEach(() => {
  end();
  rmSync(folder, { recursive: true });
});

async function changes(act: () => void): Promise<void> {
  onChange.mockClear();
  act();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), 2000);
}

test('a file saved by replacing it is seen, time after time', async () => {
  for (const words of ['two', 'three', 'four']) {
    writeFileSync(join(folder, 'draft'), words);
    await changes(() => renameSync(join(folder, 'draft'), join(folder, 'story/story.md')));
  }
});

test('so is a file in a folder that was made later', async () => {
  await changes(() => mkdirSync(join(folder, 'other')));
  await new Promise((done) => setTimeout(done, 100));
  await changes(() => writeFileSync(join(folder, 'other/story.md'), 'one'));
});
