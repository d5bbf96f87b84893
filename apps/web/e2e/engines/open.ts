import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { freePort } from '../dev';
import { collector } from './collector';
import { findEngine } from './find';
import { launch } from './launch';
import type { Engine, Opened, Settings } from './page';
import { openWebKitGtk } from './webkit-gtk';

const size = { width: 390, height: 664 };

/** Opens one empty page, 390 x 664, in a browser of its own, which closes with it. @throws Error where the engine is missing */
export async function openPage(engine: Engine, settings: Settings = {}): Promise<Opened> {
  const found = findEngine(engine);
  if (engine === 'webkit' && found?.by === 'system') return openWebKitGtk(found.path, settings);
  if (engine === 'chromium' && settings.hides) return openAsSeen();
  const browser = await launch(engine, settings);
  const page = await pageIn(browser, settings);
  return {
    page,
    // Playwright's own builds take every page for seen.
    ...(engine === 'firefox' && found?.by === 'system' && { cover: () => coverInWindow(page) }),
    close: () => browser.close(),
  };
}

/** An empty page in a context of its own, 390 x 664. */
export async function pageIn(browser: Browser, { script = true, minimumFont = 0 }: Settings = {}) {
  const isPhone = minimumFont > 0 && browser.browserType().name() === 'chromium';
  const context = await browser.newContext({ viewport: size, javaScriptEnabled: script, isMobile: isPhone });
  await context.addInitScript(collector);
  return context.newPage();
}

/** In Firefox what stands behind is in the same window. */
async function coverInWindow(page: Awaited<ReturnType<BrowserContext['newPage']>>) {
  await page.evaluate(() => void Object.assign(window, { __cover: open('about:blank') }));
  return () => page.evaluate(() => (window as unknown as { __cover: Window }).__cover.close());
}

/** Playwright has every page of Chromium believe that it has the focus, and such a page is never hidden; not so by this way. */
async function openAsSeen(): Promise<Opened> {
  const port = await freePort();
  const browser = await launch('chromium', {}, { args: [`--remote-debugging-port=${port}`] });
  const seen = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const [context] = seen.contexts();
  if (!context) throw new Error('Chromium told of no window');
  await context.addInitScript(collector);
  const page = await context.newPage();
  await page.setViewportSize(size);
  return {
    page,
    async cover() {
      const other = await context.newPage();
      await other.bringToFront();
      return async () => {
        await other.close();
        await page.bringToFront();
      };
    },
    close: () => browser.close(),
  };
}
