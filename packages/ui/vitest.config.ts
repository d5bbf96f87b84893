import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vanillaExtractPlugin()],
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // No test leaves anything behind, and each file alone would read the scenes and the world's outlines anew.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
