// Builds the unpublished stories that tests need, beside the site and below a sub-path: those of story-data, and a generated one.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { generateStory } from '@proscenium/story-data/fixtures';

const folder = resolve('node_modules/.cache/fixtures');
const long = join(folder, 'fifty-steps');

/** A point that goes from the left to the right, so that every step has a picture that moves. */
const scene = `[{
  kind: map, ground: day, cameras: { left: { compact: { w: 900, x: 0.2, y: 0.5 } }, right: { compact: { w: 900, x: 0.8, y: 0.5 } } },
  keyframes: [{ at: 0, name: left, camera: left, show: [point] }, { at: 0.5, name: still, camera: left, show: [point] }, { at: 1, name: right, camera: right, show: [point, label] }],
  marks: { point: { kind: dot, place: middle }, label: { kind: label, place: middle, text: [Middle] } } }]`;

await rm(folder, { recursive: true, force: true });
await cp(resolve('../../packages/story-data/fixtures/stories'), folder, { recursive: true });
await mkdir(long);
await writeFile(join(long, 'story.md'), generateStory(50, scene.replaceAll(/\s*\n\s*/g, ' ')));

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'build/main.ts', folder, 'https://news.example/fixtures'],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
