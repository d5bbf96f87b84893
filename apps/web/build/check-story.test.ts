import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateStory } from '@proscenium/story-data/fixtures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'check-story-')));
  for (const slug of ['sound', 'broken']) await mkdir(join(folder, slug));
  await writeFile(join(folder, 'sound/story.md'), generateStory(1));
  await writeFile(
    join(folder, 'broken/story.md'),
    generateStory(2).replace('format: 1', 'format: 2').replace('rail: No. 2', 'rail: Number two'),
  );
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as from a shell that stands in the folder of stories. */
function check(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'build/check-story.ts', ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder, PROSCENIUM_STORIES: folder },
    },
  );
  return { status, stdout, stderr };
}

const PROBLEMS = [
  expect.stringMatching(/^broken\/story\.md:2:9: found `2`; expected .*; fix: write `format: 1`/),
  expect.stringMatching(/^broken\/story\.md:48:7: found `Number two`; expected .*; fix: shorten it$/),
];

describe('pnpm check-story', { timeout: 60_000 }, () => {
  it('ends with 0 where nothing is wrong', () => {
    expect(check('sound/story.md')).toEqual({ status: 0, stdout: 'No problem in 1 story.\n', stderr: '' });
  });

  it.each(['broken/story.md', 'broken', 'all'])('lists every problem of %s, sums them up and ends with 1', (word) => {
    const { status, stdout } = check(word);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => !/^[ >] *\d* \|/.test(line))).toEqual([...PROBLEMS, '2 problems in 1 file.']);
    expect(lines).toContain('> 2 | format: 2');
    expect(status).toBe(1);
  });

  it('gives the same as JSON', () => {
    const { status, stdout } = check('--json', 'broken');
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'broken/story.md',
        line: 2,
        column: 9,
        found: '`2`',
        expected: 'the format of the file: `1`',
        fix: 'write `format: 1`, without quotes',
      },
      expect.objectContaining({ line: 48 }),
    ]);
    expect(status).toBe(1);
    expect(check('--json', 'sound')).toMatchObject({ status: 0, stdout: '[]\n' });
  });

  it('says where it looked for what is not there, and ends with 2', () => {
    expect(check('nowhere')).toEqual({
      status: 2,
      stdout: '',
      stderr: `check-story: there is no story nowhere. Looked for:
  ${join(folder, 'nowhere')}
  ${join(folder, 'nowhere/story.md')}
`,
    });
  });

  it.each([[], ['--jsn', 'all']])('tells how it is used where it is used otherwise: %j', (...words) => {
    const { status, stdout, stderr } = check(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: pnpm check-story [--json');
  });
});
