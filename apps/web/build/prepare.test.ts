import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { generateStory } from '@proscenium/story-data/fixtures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../author/report';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'prepare-')));
  mkdirSync(join(folder, 'broken'));
  writeFileSync(join(folder, 'broken/story.md'), generateStory(1).replace('rail: No. 1', 'rail: Number one'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Prepares the folder's stories as `pnpm dev` does: what is said in the terminal, and to the program that asked. */
async function prepare(): Promise<{ said: string; reports: Report[]; code: number | null }> {
  const child = fork('build/prepare.ts', ['--drafts'], {
    execArgv: ['--import', 'tsx'],
    silent: true,
    env: { ...process.env, PROSCENIUM_STORIES: folder, PROSCENIUM_SET: 'drafts' },
  });
  const reports: Report[] = [];
  let said = '';
  child.on('message', (message) => reports.push(message as Report));
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { said, reports, code };
}

test('problems are listed in the terminal, and handed to whoever shows them', { timeout: 60_000 }, async () => {
  const { said, reports, code } = await prepare();
  expect(said).toContain(`${relative('../..', folder)}/broken/story.md:28:7: found \`Number one\`; expected `);
  expect(said).toContain('> 28 | rail: Number one');
  expect(reports).toEqual([
    {
      problems: [
        expect.objectContaining({
          line: 28,
          fix: 'shorten it',
          frame: expect.stringContaining('> 28 | rail: Number one') as string,
        }),
      ],
      failure: null,
    },
  ]);
  expect(code).toBe(1);
});
