import { test as base, type Browser, type Page } from '@playwright/test';
import { collector } from './engines/collector';
import { launch } from './engines/launch';
import type { EnginePage } from './engines/page';

interface Fixtures {
  /** What has gone wrong in the page since it was opened. */
  errors: () => Promise<string[]>;
}

interface Sites {
  /** Address of the production build, without a slash at the end. */
  site: string;
  /** Address of the build of the fixtures, which stands below a sub-path, without a slash at the end. */
  fixtures: string;
}

/** What `setup.ts` serves, named by its variable. */
const served =
  (name: string) =>
  // eslint-disable-next-line no-empty-pattern -- the runner wants a pattern
  ({}, provide: (address: string) => Promise<void>) =>
    provide(process.env[name] ?? '');

/** The runner's own test, in Chromium, with a page of 390 x 664. */
export const test = base.extend<Fixtures, Sites & { browser: Browser }>({
  site: [served('E2E_STORIES'), { scope: 'worker' }],
  fixtures: [served('E2E_FIXTURES'), { scope: 'worker' }],
  browser: [
    // eslint-disable-next-line no-empty-pattern -- the runner wants a pattern
    async ({}, provide) => {
      const browser = await launch('chromium');
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  errors: async ({ page }, provide) => {
    await page.addInitScript(collector);
    const told: string[] = [];
    page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
    await provide(async () => [...new Set([...told, ...(await errorsIn(page))])]);
  },
});

/** What the collector has kept of the page as it was loaded last. */
export const errorsIn = (page: EnginePage | Page): Promise<string[]> => page.evaluate('window.__errors ?? []');

export { expect } from '@playwright/test';
