import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepOnly, listFiles, writeIfChanged } from './files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writeIfChanged leaves an equal file untouched, so that nothing rebuilds', async () => {
  const path = join(folder, 'deep/a.json');
  await writeIfChanged(path, 'one');
  utimesSync(path, 1, 1);
  await writeIfChanged(path, 'one');
  expect(statSync(path).mtimeMs).toBe(1000);
  await writeIfChanged(path, 'two');
  expect(statSync(path).mtimeMs).toBeGreaterThan(1000);
});

test('keepOnly deletes what is not kept, and does not mind a missing folder', async () => {
  writeFileSync(join(folder, 'old.svg'), '');
  writeFileSync(join(folder, 'new.svg'), '');
  await keepOnly(folder, new Set(['new.svg']));
  expect(readdirSync(folder)).toEqual(['new.svg']);
  await keepOnly(join(folder, 'none'), new Set());
});

test('listFiles names every file below, relative to the folder', async () => {
  await writeIfChanged(join(folder, 'b/c.html'), '');
  await writeIfChanged(join(folder, 'a.html'), '');
  expect(await listFiles(folder)).toEqual(['a.html', 'b/c.html']);
});
