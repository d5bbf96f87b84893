// `next dev` with stories, scenes and the player prepared again whenever one of their files changes.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { readSettings } from './settings';
import { watchBelow } from './watch';

const watched = [readSettings().stories, resolve('../../packages/story-data/src'), resolve('../../packages/ui/src')];
/** Editors write a file in several strokes; one preparation answers them all. */
const settle = 80;

let running = false;
let again = false;
let timer: NodeJS.Timeout | undefined;

function prepare(): Promise<void> {
  // A process of its own: it bundles the scenes anew, so a changed scene is a changed program.
  const child = spawn(process.execPath, ['run.mjs', 'build/prepare.ts', '--drafts'], { stdio: 'inherit' });
  return new Promise((done) => child.once('exit', () => done()));
}

async function onChange(): Promise<void> {
  if (running) {
    again = true;
    return;
  }
  running = true;
  do {
    again = false;
    await prepare();
  } while (again);
  running = false;
}

await onChange();
await watchBelow(watched, () => {
  clearTimeout(timer);
  timer = setTimeout(() => void onChange(), settle);
});
const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
next.once('exit', (code) => process.exit(code ?? 0));
