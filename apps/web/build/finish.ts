// Makes Next's export ready for a static host: `node run.mjs build/finish.ts`, after `next build`.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { poseRules, type CompiledStory } from '@proscenium/ui/scenes';
import type { Score } from '@proscenium/ui/score';
import { withContentPolicy } from './content-policy';
import { keepOnly, listFiles } from './files';
import { hostHeaders } from './host-headers';
import { embedFolder } from './host-policy';
import { readManifest } from './manifest';
import { folders, readSettings } from './settings';
import { missingForPublishing, policySources } from './site-address';
import { stepPages } from './step-pages';
import { scriptsOf, withoutRuntime } from './without-runtime';

const { set } = readSettings();
const out = resolve(folders[set].out);
const read = (file: string) => readFile(join(out, file), 'utf8');

// Next writes the 404 page three times; a host wants 404.html, and the others would be pages with status 200.
for (const copy of ['404', '_not-found']) await rm(join(out, copy), { recursive: true, force: true });

// `public/` may hold the files of other sets of stories.
const manifest = await readManifest(set);
await keepOnly(join(out, 'maps'), new Set(manifest.maps));
await keepOnly(join(out, 'player'), new Set(manifest.player));
await keepOnly(join(out, 'cards'), new Set(manifest.cards));
await keepOnly(join(out, 'fonts'), new Set(manifest.fonts));

const generated = resolve(folders[set].generated);
const { arrive, shareImages } = (await import(
  pathToFileURL(join(generated, 'site.js')).href
)) as typeof import('#site');
const address = `${manifest.origin}${manifest.basePath}/`;
/** The steps' own pages, by file, made from the page of their story; none of any other page. */
async function stepsOf(page: string, html: string): Promise<[file: string, html: string][]> {
  const slug = /^([^/]+)\/index\.html$/.exec(page)?.[1];
  const text = slug && (await readFile(join(generated, `${slug}.json`), 'utf8').catch(() => null));
  if (!slug || !text) return [];
  const { story, drawings } = JSON.parse(text) as CompiledStory;
  const poses = Object.fromEntries(
    Object.entries(drawings).flatMap(([id, { score }]) =>
      score ? [[id, poseRules(JSON.parse(score) as Score, 0)]] : [],
    ),
  );
  return stepPages(html, story, { address, arrive, images: shareImages[slug], poses }).map(({ id, html: own }) => [
    `${slug}/${id}/index.html`,
    own,
  ]);
}

const files = await listFiles(out);
const exported = files.filter((file) => file.endsWith('.html'));
const pages: string[] = [];
const embeds = embedFolder.slice(1);
// The 404 page needs none of Next's script: what another page loads beyond its scripts belongs to a client component.
const floor = new Set(scriptsOf(await read('404.html')));
for (const page of exported) {
  const html = await read(page);
  const client = scriptsOf(html).filter((src) => src.includes('/_next/') && !floor.has(src));
  if (client.length > 0)
    throw new Error(`${page} has a client component (${client.join(', ')}), which would never start.`);
  const bare = withoutRuntime(html);
  for (const [file, own] of [[page, bare] as const, ...(await stepsOf(page, bare))]) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    const named = file.startsWith(embeds) ? policySources(manifest) : [];
    await writeFile(join(out, file), withContentPolicy(own, named));
    pages.push(file);
  }
}
// What only the runtime would fetch: its chunks, and the pages' data for navigation without a reload.
for (const file of files) {
  if (/^_next\/static\/.*\.js$|(^|\/)(index|__next\..*)\.txt$/.test(file)) await rm(join(out, file));
}
await writeFile(join(out, '_headers'), hostHeaders(manifest.basePath, pages));
// Without it GitHub Pages leaves out what begins with an underscore.
await writeFile(join(out, '.nojekyll'), '');
const lack = missingForPublishing(manifest);
console.log(`Finished ${pages.length} pages in ${folders[set].out}/.${lack ? `\n${lack}` : ''}`);
