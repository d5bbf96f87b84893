import { createVanillaExtractPlugin } from '@vanilla-extract/next-plugin';
import type { NextConfig } from 'next';
import { folders, readSettings } from './build/settings';

const { basePath, set } = readSettings();
const { generated, out } = folders[set];
const withVanillaExtract = createVanillaExtractPlugin({ unstable_turbopack: { mode: 'auto' } });

const config: NextConfig = {
  // While a story is written every address is answered: a static export ends in an error where a story is gone.
  ...(process.env.NODE_ENV === 'development'
    ? {
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
  turbopack: {
    // How the last preparation went: written by `pnpm dev`, and read by the author's view alone.
    resolveAlias: { '#site': `./${generated}/site.js`, '#report': `./${generated}-report.js` },
    // The author's view stands in a shadow root, so its styles are text.
    rules: { '*.css': { condition: { query: '?raw' }, type: 'text' } },
  },
};

export default withVanillaExtract(config);
