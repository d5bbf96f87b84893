// Makes Next's export ready for a static host: `node --import tsx build/finish.ts`, after `next build`.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '@parse5/tools';
import { poseRules, type CompiledStory } from '@proscenium/ui/scenes';
import type { Score } from '@proscenium/ui/score';
import { listFiles } from './files';
import { embedFolder, hostHeaders } from './host-headers';
import { keepHashed, readManifest } from './manifest';
import { addContentPolicy } from './pages/content-policy';
import { removeRuntime } from './pages/runtime';
import { stepPages } from './pages/step-pages';
import { readPage, scriptAddresses, writePage } from './pages/tree';
import { folders, LOCAL, readSettings } from './settings';

const { set } = readSettings();
const [out, generated] = [resolve(folders[set].out), resolve(folders[set].generated)];
const manifest = await readManifest(set);
const isLocal = manifest.origin === LOCAL;
// On this machine the site's server has what name and port there are.
const named = isLocal ? ['http://localhost:*', 'http://127.0.0.1:*'] : [manifest.origin];
const { arrive, shareImages } = (await import(
  pathToFileURL(join(generated, 'site.js')).href
)) as typeof import('#site');

// Next writes the 404 page three times; a host wants 404.html, and the others would be pages with status 200.
for (const copy of ['404', '_not-found']) await rm(join(out, copy), { recursive: true, force: true });
// `public/` may hold the files of other sets of stories.
await keepHashed(out, [manifest]);

const read = async (file: string) => readPage(await readFile(join(out, file), 'utf8'));
const files = await listFiles(out);
// The 404 page needs none of Next's script: what another page loads beyond its scripts belongs to a client component.
const floor = new Set(scriptAddresses(await read('404.html')));
const written: string[] = [];
for (const file of files.filter((name) => name.endsWith('.html'))) {
  const page = await read(file);
  const client = scriptAddresses(page).filter((address) => address.includes('/_next/') && !floor.has(address));
  if (client.length > 0)
    throw new Error(`${file} has a client component (${client.join(', ')}), which would never start.`);
  removeRuntime(page);
  // The steps' pages first: the policy of each is of its own scripts.
  for (const { id, page: own } of await stepsOf(file, page)) await write(`${dirname(file)}/${id}/index.html`, own);
  await write(file, page);
}
// What only the runtime would fetch: its chunks, and the pages' data for navigation without a reload.
for (const file of files) {
  if (/^_next\/static\/.*\.js$|(^|\/)(index|__next\..*)\.txt$/.test(file)) await rm(join(out, file));
}
await writeFile(join(out, '_headers'), hostHeaders(manifest.basePath, written));
// Without it GitHub Pages leaves out what begins with an underscore.
await writeFile(join(out, '.nojekyll'), '');
console.log(`Finished ${written.length} pages in ${folders[set].out}/.`);
if (isLocal)
  console.log(
    `PROSCENIUM_ADDRESS names no host, so cards, feed, sitemap and embeds say ${LOCAL}: set it, as in https://news.example/stories, before you publish.`,
  );

async function write(file: string, page: Document): Promise<void> {
  addContentPolicy(page, `/${file}`.startsWith(embedFolder) ? named : []);
  await mkdir(dirname(join(out, file)), { recursive: true });
  await writeFile(join(out, file), writePage(page));
  written.push(file);
}

/** The pages of a story's steps, made from its own; none where a file is no story's page. */
async function stepsOf(file: string, page: Document) {
  const slug = /^([^/]+)\/index\.html$/.exec(file)?.[1];
  const text = slug && (await readFile(join(generated, `${slug}.json`), 'utf8').catch(() => null));
  if (!slug || !text) return [];
  const { story, drawings } = JSON.parse(text) as CompiledStory;
  const poses = Object.fromEntries(
    Object.entries(drawings).flatMap(([id, { score }]) =>
      score ? [[id, poseRules(JSON.parse(score) as Score, 0)]] : [],
    ),
  );
  const address = `${manifest.origin}${manifest.basePath}/`;
  return stepPages(page, story, { address, arrive, images: shareImages[slug], poses });
}
