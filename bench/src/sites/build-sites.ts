import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { CompiledStory } from '@proscenium/ui/scenes';
import { drawingsOf } from './drawings';
import { pagePartsOf, withoutScripts } from './page-parts';
import { scrollamaPage } from './scrollama-page';

const web = resolve('../apps/web');

/** Absolute folders of the pages beside the product's, and the ids of the story's steps, in order. */
export interface Sites {
  scrollama: string;
  stills: string;
  ids: string[];
}

/** Builds the pages that stand beside the product's, from its story as it was built: a folder per page, each a whole site. */
export async function buildSites(slug: string): Promise<Sites> {
  const out = join(web, 'out');
  const html = await readFile(join(out, slug, 'index.html'), 'utf8');
  const compiled = JSON.parse(await readFile(join(web, '.generated/stories', `${slug}.json`), 'utf8')) as CompiledStory;
  const drawings = drawingsOf(compiled, (name) => readFileSync(join(out, 'maps', name), 'utf8'));
  const parts = pagePartsOf(html);
  const css = await readFile('baselines/page.css', 'utf8');
  const at = (name: string) => resolve('.sites', name, slug);
  await write(at('stills'), out, { 'index.html': withoutScripts(html) });
  await write(at('scrollama'), out, {
    'index.html': scrollamaPage(parts, drawings, css),
    'main.js': await bundle('baselines/scrollama/main.ts'),
  });
  const ids = compiled.story.steps.map(({ id }) => id);
  return { scrollama: at('scrollama'), stills: at('stills'), ids };
}

/** Bundles a baseline's script for browsers, as a developer would for production. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

async function write(folder: string, out: string, files: Record<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const shared of ['_next', 'fonts', 'maps', '_headers', '404.html', 'icon.svg'])
    await cp(join(out, shared), join(folder, shared), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
