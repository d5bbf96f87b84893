import { build } from 'esbuild';
import { contentHash } from './files';

/** The browser's part: one ES module, ready to be written under `/player/`. */
export interface PlayerFile {
  /** With content hash, e.g. `player-1a2b3c4d5e.js`. */
  name: string;
  code: string;
}

/**
 * Bundles and minifies the player.
 *
 * It starts before the framework has loaded, so it cannot be one of Next's chunks. ES2022 is what the oldest browsers
 * promised in full understand (Chrome 115, Safari 17, Firefox 128); older ones do not get past the boot script's check.
 *
 * @throws esbuild's BuildFailure where the sources do not bundle
 */
export async function bundlePlayer(entry: string): Promise<PlayerFile> {
  const code = await bundleForBrowsers(entry, 'esm');
  return { name: `player-${contentHash(code)}.js`, code };
}

/** The scripts that stand inline in the head of pages, as text: `boot` of a story's, `arrive` of a step's own. */
export interface InlineScripts {
  boot: string;
  arrive: string;
}

/**
 * Bundles and minifies the inline scripts; nothing in them ends the element in which they stand.
 *
 * @param folder that of the player's sources
 * @throws esbuild's BuildFailure where the sources do not bundle
 */
export async function bundleInlineScripts(folder: string): Promise<InlineScripts> {
  const [boot = '', arrive = ''] = await Promise.all(
    ['boot-start.ts', 'arrive-start.ts'].map((entry) => bundleForBrowsers(`${folder}/${entry}`, 'iife')),
  );
  return { boot: boot.trim(), arrive: arrive.trim() };
}

/**
 * Bundles and minifies a script of the site's: an ES module, or a plain script (`iife`).
 *
 * @throws esbuild's BuildFailure where the sources do not bundle
 */
export async function bundleForBrowsers(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
