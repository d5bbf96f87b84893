import { resolve } from 'node:path';
import { contentHash } from './files';
import { embedScript } from './host-policy';
import { bundleForBrowsers, type PlayerFile } from './player';

const sources = resolve('../../packages/ui/src/embed');

/** Address of the script for pages around embeds, below the site's: it stands in other people's pages and never changes. */
export const hostScript = embedScript.slice(1);

/** The scripts of embeds. */
export interface EmbedScripts {
  /** Of embedded pages; under `/player/`, with a hash in its name. */
  frame: PlayerFile;
  /** Code of the script for pages around embeds. */
  host: string;
}

/**
 * Bundles and minifies the scripts of embedded pages and of the pages around them.
 *
 * @throws esbuild's BuildFailure where the sources do not bundle
 */
export async function bundleEmbedScripts(): Promise<EmbedScripts> {
  const code = await bundleForBrowsers(`${sources}/frame-start.ts`, 'iife');
  return {
    frame: { name: `embed-${contentHash(code)}.js`, code },
    host: await bundleForBrowsers(`${sources}/host-start.ts`, 'iife'),
  };
}
