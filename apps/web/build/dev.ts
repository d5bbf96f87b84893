// `next dev` with stories, scenes and the player prepared again whenever one of their files changes, and the author's view.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSound, sound, type Report } from '../author/report';
import { openDesk } from './desk';
import { writeIfChanged } from './files';
import { folders, readSettings } from './settings';
import { siteModule } from './site-module';
import { watchBelow } from './watch';

const settings = readSettings();
const { stories, set } = settings;
const site = join(folders[set].generated, 'site.js');
const watched = [stories, resolve('../../packages/story-data/src'), resolve('../../packages/ui/src')];
/** Editors write a file in several strokes; one preparation answers them all. */
const settle = 80;

const desk = await openDesk(folders[set].generated);
let running = false;
let again = false;
let last = sound;
let timer: NodeJS.Timeout | undefined;

function prepare(): Promise<Report> {
  // A process of its own: it bundles the scenes anew, so a changed scene is a changed program.
  const child = spawn(process.execPath, ['run.mjs', 'build/prepare.ts', '--drafts'], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let report: Report = { problems: [], failure: 'The scenes or the player cannot be built; the terminal says why.' };
  child.on('message', (message) => (report = message as Report));
  return new Promise((done) => child.once('close', () => done(report)));
}

async function onChange(): Promise<void> {
  if (running) {
    again = true;
    return;
  }
  running = true;
  do {
    again = false;
    last = await prepare();
  } while (again);
  running = false;
  desk.tell(last);
}

await onChange();
// Nothing is shown rather than what other stories have left in a folder that is not the repository's own.
const isShown = isSound(last) || (set === 'stories' && existsSync(site));
if (!isShown)
  await writeIfChanged(
    site,
    siteModule([], settings, { player: '', embedFrame: '', boot: '', arrive: '', faces: { css: '', preloads: [] } }),
  );
await watchBelow(watched, () => {
  clearTimeout(timer);
  timer = setTimeout(() => void onChange(), settle);
});
const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PROSCENIUM_DESK: String(desk.port) },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
next.once('exit', (code) => process.exit(code ?? 0));
