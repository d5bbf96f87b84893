import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,build,server,e2e,shots}/**/*.test.ts'],
  },
});
