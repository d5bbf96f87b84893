import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    isolate: false,
    testTimeout: 30_000,
    include: ['{app,author,build,server,e2e,shots}/**/*.test.ts'],
  },
});
