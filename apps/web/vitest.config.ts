import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,author,build,server,e2e,shots}/**/*.test.ts'],
  },
});
