import { createVanillaExtractPlugin } from '@vanilla-extract/next-plugin';
import type { NextConfig } from 'next';
import { readSettings } from './build/settings';

const settings = readSettings();
const withVanillaExtract = createVanillaExtractPlugin({ unstable_turbopack: { mode: 'auto' } });

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath: settings.basePath,
  distDir: settings.out === 'out' ? '.next' : settings.out,
  transpilePackages: ['@proscenium/ui', '@proscenium/story-data'],
  // `typecheck` checks the same files once, for all packages, with a cache of its own.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  experimental: { inlineCss: true, globalNotFound: true },
  turbopack: { resolveAlias: { '#site': `./${settings.generated.slice(process.cwd().length + 1)}/site.js` } },
};

export default withVanillaExtract(config);
