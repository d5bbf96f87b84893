import { defineConfig } from 'vitest/config';

/** Tests of what the last build has left. */
export default defineConfig({
  test: {
    isolate: false,
    testTimeout: 60_000,
    include: ['export-tests/**/*.test.ts'],
  },
});
