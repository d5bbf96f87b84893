import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{build,server,e2e,shots}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
