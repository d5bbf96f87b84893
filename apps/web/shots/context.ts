import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/** A context whose pages know the `__name` that tsx compiles into functions, so that these can be handed to a page. */
export async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addInitScript('globalThis.__name = (named) => named');
  return context;
}
