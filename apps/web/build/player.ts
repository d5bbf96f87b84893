import { resolve } from 'node:path';
import { build } from 'esbuild';
import { contentHash } from './files';

const sources = resolve('../../packages/ui/src');

/**
 * Bundles and minifies all that runs in browsers. The player and the script of embedded pages are files with their content's hash in their name; the
 * script of pages around embeds stands in other people's pages, and its address never changes; the others are inline in the head of a
 * story's page, of a step's own, and in the 404 page.
 *
 * @throws esbuild's BuildFailure where the sources do not bundle
 */
export async function bundleScripts() {
  const [player, embedFrame, embedHost, boot, arrive, hop] = await Promise.all([
    // A module: it starts before anything else has loaded.
    bundleForBrowsers(`${sources}/player/start.ts`, 'esm'),
    bundleForBrowsers(`${sources}/embed/frame-start.ts`, 'iife'),
    bundleForBrowsers(`${sources}/embed/host-start.ts`, 'iife'),
    bundleForBrowsers(`${sources}/player/boot-start.ts`, 'iife'),
    bundleForBrowsers(`${sources}/player/arrive-start.ts`, 'iife'),
    bundleForBrowsers(resolve('app/hop/hop-start.ts'), 'iife'),
  ]);
  const named = (name: string, code: string) => ({ name: `${name}-${contentHash(code)}.js`, make: () => code });
  return {
    player: named('player', player),
    embedFrame: named('embed', embedFrame),
    embedHost,
    inline: { boot: boot.trim(), arrive: arrive.trim(), hop: hop.trim() },
  };
}

/**
 * Bundles and minifies a script of the site's: an ES module, or a plain script (`iife`). ES2022 is what the oldest browsers promised in full
 * understand (Chrome 115, Safari 17, Firefox 128); older ones do not get past the boot script's check.
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
