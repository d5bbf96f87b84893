import { defineConfig } from '@playwright/test';
import type { Engine } from './e2e/engines/page';

/** What an engine may do otherwise is tested in every one, all else in Chromium. */
const everyEngine = '*.engines.spec.ts';
const viewport = { width: 390, height: 664 };

export default defineConfig<object, { engine: Engine }>({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/setup.ts',
  workers: 2,
  // On a loaded machine of somebody else's a frame may come late. Three times is a failure; before that it is told by name.
  retries: process.env['CI'] ? 2 : 0,
  timeout: 60_000,
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { viewport },
  projects: [
    { name: 'webkit', testMatch: everyEngine, use: { engine: 'webkit' } },
    { name: 'firefox', testMatch: everyEngine, use: { engine: 'firefox' } },
    { name: 'chromium', testMatch: '*.spec.ts', testIgnore: '*.phone.spec.ts', use: { engine: 'chromium' } },
    { name: 'phone', testMatch: '*.phone.spec.ts', use: { viewport, hasTouch: true, isMobile: true } },
  ],
});
