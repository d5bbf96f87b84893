import { test as base } from '@playwright/test';
import { open, type Engine, type OpenOptions, type Tab } from './engines';
import { serveSite, type SiteOptions } from './site';

interface Fixtures {
  /** The project's page, open for the whole file of tests, at 390 x 664; each test goes where it wants. */
  tab: Tab;
  /** Opens another page, in the project's engine, closed after the test. */
  openTab: (options?: OpenOptions) => Promise<Tab>;
  /** Serves the site under other circumstances, until the test ends. Resolves to its address, without a slash at the end. */
  siteWith: (options: SiteOptions) => Promise<string>;
}

interface WorkerFixtures {
  engine: Engine;
  /** Address of the production build, without a slash at the end. */
  site: string;
  shared: Tab;
}

/** WebKitGTK's driver can put no script into a page before its own. */
const collect = (engine: Engine) => engine === 'webkit';

/** Playwright's test with our page object over three engines instead of its own `page`. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  site: [
    async ({ engine }, provide) => {
      const site = await serveSite({ collect: collect(engine) });
      await provide(site.address);
      await site.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ engine }, provide) => {
      const tab = await open(engine);
      await provide(tab);
      await tab.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ shared }, provide, info) => {
    await shared.size(390, 664);
    await provide(shared);
    if (info.status !== info.expectedStatus)
      await info.attach('tab', { body: await shared.screenshot(), contentType: 'image/png' });
  },
  openTab: async ({ engine }, provide) => {
    const opened: Tab[] = [];
    await provide(async (options) => {
      const tab = await open(engine, options);
      opened.push(tab);
      return tab;
    });
    for (const tab of opened) await tab.close();
  },
  siteWith: async ({ engine }, provide) => {
    const closes: (() => Promise<void>)[] = [];
    await provide(async (options) => {
      const site = await serveSite({ collect: collect(engine), ...options });
      closes.push(site.close);
      return site.address;
    });
    for (const close of closes) await close();
  },
});

export { expect } from '@playwright/test';
