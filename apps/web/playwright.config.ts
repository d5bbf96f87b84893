import { defineConfig } from '@playwright/test';
import type { Engine } from './e2e/engines';

export default defineConfig<object, { engine: Engine }>({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/setup.ts',
  // Two cores, three browsers: more at once makes frames late, and tests of frames with them.
  workers: 1,
  // On a loaded machine of somebody else's a frame may come late once. Twice is a failure; once is told by name.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts', testIgnore: '*.phone.spec.ts', use: { engine: 'chromium' } },
    { name: 'firefox', testMatch: '*.spec.ts', testIgnore: '*.phone.spec.ts', use: { engine: 'firefox' } },
    { name: 'webkit', testMatch: '*.spec.ts', testIgnore: '*.phone.spec.ts', use: { engine: 'webkit' } },
    { name: 'phone', testMatch: '*.phone.spec.ts', use: { engine: 'chromium' } },
  ],
});
