import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { CompiledStory } from '@proscenium/ui/scenes';
import { drawingsOf } from './drawings';
import { withoutScripts } from './html';
import { scrollamaPage } from './scrollama-page';

/**
 * Lays the product's site as it was built into a folder of the bench, with two pages more, `/scrollama/` and `/stills/`.
 *
 * @returns absolute folder of the site, and the ids of the story's steps, in order
 */
export async function buildSites(slug: string): Promise<{ root: string; ids: string[] }> {
  const web = resolve('../apps/web');
  const root = resolve('.sites');
  await rm(root, { recursive: true, force: true });
  await cp(join(web, 'out'), root, { recursive: true });
  const html = await readFile(join(root, slug, 'index.html'), 'utf8');
  const compiled = JSON.parse(await readFile(join(web, '.generated/stories', `${slug}.json`), 'utf8')) as CompiledStory;
  const drawings = drawingsOf(compiled, (name) => readFileSync(join(root, 'maps', name), 'utf8'));
  const css = await readFile('baselines/scrollama/page.css', 'utf8');
  for (const name of ['stills', 'scrollama']) await mkdir(join(root, name));
  await writeFile(join(root, 'stills/index.html'), withoutScripts(html));
  await writeFile(join(root, 'scrollama/index.html'), scrollamaPage(html, drawings, css));
  await build({
    entryPoints: ['baselines/scrollama/main.ts'],
    outfile: join(root, 'scrollama/main.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  });
  return { root, ids: compiled.story.steps.map(({ id }) => id) };
}
