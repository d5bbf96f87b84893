import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { generateStory } from '@proscenium/story-data/fixtures';

/** A camera that goes in by a doubling over a coast, with points and words that travel: what a step of a real story holds. */
const scene = `[{
  kind: map, ground: day,
  cameras: { far: { compact: { w: 1800, x: 0.3, y: 0.6 } }, near: { compact: { w: 900, x: 0.6, y: 0.4 } } },
  keyframes: [
    { at: 0, name: far, camera: far, show: [point, name] },
    { at: 0.5, name: near, camera: near, show: [point, name, other, line] },
    { at: 1, name: back, camera: far, show: [point, other, line] }],
  marks: {
    point: { kind: dot, place: middle }, name: { kind: label, place: middle, text: [Middle] },
    other: { kind: label, place: [120, 80], text: [A place] }, line: { kind: line, from: middle, to: [120, 80], standing: solid } } }]`;

/** Name of a generated story. */
export const slugOf = (steps: number): string => `steps-${steps}`;

/**
 * Generates stories of these numbers of steps and builds them as the product builds any story, into a folder of their own.
 *
 * @returns absolute folder of the site
 * @throws Error where the build fails; it has then said why
 */
export async function buildLongStories(steps: readonly number[]): Promise<string> {
  const folder = resolve('.stories');
  const web = resolve('../apps/web');
  await rm(folder, { recursive: true, force: true });
  for (const count of steps) {
    const story = join(folder, slugOf(count));
    await mkdir(story, { recursive: true });
    await writeFile(join(story, 'story.md'), generateStory(count, scene.replaceAll(/\s*\n\s*/g, ' ')));
  }
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'build/main.ts', folder], {
    cwd: web,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PROSCENIUM_SET: 'bench' },
  });
  if (status !== 0) throw new Error('The generated stories could not be built.');
  return join(web, 'out-bench');
}
