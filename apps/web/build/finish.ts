// Makes Next's export ready for a static host: `node run.mjs build/finish.ts`, after `next build`.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { withContentPolicy } from './content-policy';
import { keepOnly, listFiles } from './files';
import { hostHeaders } from './host-headers';
import type { Manifest } from './manifest';
import { readSettings } from './settings';

const settings = readSettings();
const out = resolve(settings.out);

// Next writes the 404 page three times; a host wants 404.html, and the others would be pages with status 200.
for (const copy of ['404', '_not-found']) await rm(join(out, copy), { recursive: true, force: true });

// `public/` may hold the files of other sets of stories.
const manifest = JSON.parse(await readFile(join(settings.generated, 'manifest.json'), 'utf8')) as Manifest;
await keepOnly(join(out, 'maps'), new Set(manifest.maps));
await keepOnly(join(out, 'player'), new Set(manifest.player));

const pages = (await listFiles(out)).filter((file) => file.endsWith('.html'));
for (const page of pages) {
  const path = join(out, page);
  await writeFile(path, withContentPolicy(await readFile(path, 'utf8')));
}
await writeFile(join(out, '_headers'), hostHeaders(settings.basePath));
console.log(`Finished ${pages.length} pages in ${settings.out}/.`);
