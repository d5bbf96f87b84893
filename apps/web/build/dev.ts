// `next dev` with stories, scenes and the player prepared again whenever one of their files changes. How it went is written where
// the author's view imports it, so that Next tells every open page.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from 'chokidar';
import type { Report } from '../author/report';
import { writeIfChanged } from './files';
import { folders, readSettings } from './settings';
import { siteModule } from './site-module';

const { stories, set, origin, basePath } = readSettings();
const { generated } = folders[set];
/** Editors write a file in several strokes; one preparation answers them all. */
const settle = 80;

async function prepare(): Promise<void> {
  // A process of its own reads the scenes anew: a changed scene is a changed program.
  const child = spawn(process.execPath, ['--import', 'tsx', 'build/prepare.ts', '--drafts'], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let said: Report = { problems: [], failure: 'The scenes or the player cannot be built; the terminal says why.' };
  child.on('message', (message) => (said = message as Report));
  await once(child, 'close');
  await writeIfChanged(`${generated}-report.js`, `export const report = ${JSON.stringify(said)};\n`);
}

const site = join(generated, 'site.js');
// Until the stories are prepared nothing is shown, rather than what others have left in a folder that is not the repository's own.
if (set !== 'stories' || !existsSync(site)) {
  const scripts = { player: '', embedFrame: '', boot: '', arrive: '', hop: '' };
  const nothing = { cards: [], shareImages: {}, faces: { css: '', preloads: [] }, ...scripts };
  await writeIfChanged(site, siteModule({ ...nothing, origin, home: `${basePath}/` }));
}
await prepare();

let turn: Promise<unknown> = Promise.resolve();
let isWaiting = false;
function prepareAgain(): void {
  if (isWaiting) return;
  isWaiting = true;
  const settled = turn.then(() => sleep(settle));
  turn = settled.then(() => {
    isWaiting = false;
    return prepare();
  });
}
const sources = ['story-data', 'ui'].map((name) => resolve('../../packages', name, 'src'));
const watcher = watch([stories, ...sources], { ignoreInitial: true }).on('all', prepareAgain);
await once(watcher, 'ready');

const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
next.once('exit', (code) => process.exit(code ?? 0));
