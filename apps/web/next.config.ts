import { createVanillaExtractPlugin } from '@vanilla-extract/next-plugin';
import type { NextConfig } from 'next';
import { folders, readSettings } from './build/settings';

const { basePath, set } = readSettings();
/** Port of what `pnpm dev` serves beside the pages; see build/desk.ts. */
const desk = process.env['PROSCENIUM_DESK'];
const { generated, out } = folders[set];
const withVanillaExtract = createVanillaExtractPlugin({ unstable_turbopack: { mode: 'auto' } });

const config: NextConfig = {
  // While a story is written every address is answered: a static export ends in an error where a story is gone.
  ...(desk
    ? {
        rewrites: async () => [{ source: '/__author/:file', destination: `http://127.0.0.1:${desk}/:file` }],
        // The steps' own pages are made when the site is built.
        redirects: async () => [
          {
            source: '/:story((?!embed)[a-z0-9-]+)/:step([a-z0-9-]+)/',
            destination: '/:story/#:step',
            permanent: false,
          },
        ],
      }
    : { output: 'export' as const }),
  trailingSlash: true,
  basePath,
  distDir: set === 'stories' ? '.next' : out,
  transpilePackages: ['@proscenium/ui', '@proscenium/story-data'],
  // `typecheck` checks the same files once, for all packages, with a cache of its own.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  experimental: { inlineCss: true, globalNotFound: true },
  turbopack: { resolveAlias: { '#site': `./${generated}/site.js` } },
};

export default withVanillaExtract(config);
