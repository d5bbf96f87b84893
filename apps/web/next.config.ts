import { createVanillaExtractPlugin } from '@vanilla-extract/next-plugin';
import type { NextConfig } from 'next';
import { folders, readSettings } from './build/settings';

const { basePath, set } = readSettings();
const { generated, out } = folders[set];
const withVanillaExtract = createVanillaExtractPlugin({ unstable_turbopack: { mode: 'auto' } });

const config: NextConfig = {
  output: 'export',
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
