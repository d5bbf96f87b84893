import type { Browser } from '@playwright/test';
import { findEngine } from './engines/find';
import { launch } from './engines/launch';
import { openPage, pageIn } from './engines/open';
import type { Engine, EnginePage, Opened, Settings } from './engines/page';
import { serveWith, type Mishaps } from './site';
import { test as base } from './test';

interface Fixtures {
  /** The project's page, 390 x 664: in Chromium of the test alone, in the others, where opening one is slow, of all tests. */
  tab: EnginePage;
  /** Another page, with a history of its own and set as asked, closed after the test. */
  openTab: (settings?: Settings) => Promise<Opened>;
  /** Serves the site with mishaps until the test ends. Resolves to its address, without a slash at the end. */
  siteWith: (mishaps: Mishaps) => Promise<string>;
}

interface WorkerFixtures {
  engine: Engine;
  /** Null for the system's WebKit, which Playwright doesn't drive. */
  driven: Browser | null;
  shared: EnginePage | null;
}

const isGtk = (engine: Engine) => engine === 'webkit' && findEngine(engine)?.by === 'system';

/** Playwright's test with a page in the project's engine, whoever drives it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  driven: [
    async ({ engine }, provide) => {
      const browser = isGtk(engine) ? null : await launch(engine);
      await provide(browser);
      await browser?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: [
    async ({ engine }, provide) => {
      const address = process.env['E2E_STORIES'] ?? '';
      // Its driver can put no script into a page before the page's own.
      const served = isGtk(engine) ? await serveWith(address) : null;
      await provide(served?.address ?? address);
      await served?.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ engine, driven }, provide) => {
      if (engine === 'chromium') return provide(null);
      const opened = driven ? { page: await pageIn(driven), close: async () => {} } : await openPage(engine);
      await provide(opened.page);
      await opened.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ shared, driven }, provide, info) => {
    const own = shared || !driven ? null : await pageIn(driven);
    const tab = shared ?? own;
    if (!tab) throw new Error('There is no browser.');
    if (shared) await shared.setViewportSize({ width: 390, height: 664 });
    await provide(tab);
    if (info.status !== info.expectedStatus)
      await info.attach('tab', { body: await tab.screenshot(), contentType: 'image/png' });
    await own?.context().close();
  },
  openTab: async ({ engine, driven }, provide) => {
    const closes: (() => Promise<void>)[] = [];
    await provide(async (settings) => {
      const page = driven && !settings ? await pageIn(driven) : null;
      const opened = page ? { page, close: () => page.context().close() } : await openPage(engine, settings);
      closes.push(opened.close);
      return opened;
    });
    for (const close of closes) await close();
  },
  // eslint-disable-next-line no-empty-pattern -- the runner wants a pattern
  siteWith: async ({}, provide) => {
    const closes: (() => Promise<void>)[] = [];
    await provide(async (mishaps) => {
      const { address, close } = await serveWith(process.env['E2E_STORIES'] ?? '', mishaps);
      closes.push(close);
      return address;
    });
    for (const close of closes) await close();
  },
});

export { errorsIn, expect } from './test';
