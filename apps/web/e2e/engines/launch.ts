import { chromium, firefox, webkit, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Driver } from './driver';
import type { Found } from './find';
import type { Engine, Tab } from './tab';
import { freePort } from './webdriver';

const types = { chromium, firefox, webkit };

/** For Chromium: nothing goes out but what the page asks for, and no graphics card is needed. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const leastText = (px: number): string[] =>
  px > 0 ? [`--blink-settings=minimumFontSize=${px},minimumLogicalFontSize=${px}`] : [];

interface Launched {
  browser: Browser;
  context: BrowserContext;
  cover?: (page: Page) => ReturnType<NonNullable<Driver['cover']>>;
}

/** A browser by Playwright, with the context that the options ask for. */
export async function launch(engine: Engine, found: Found, options: Tab['options']): Promise<Launched> {
  const port = options.hides && engine === 'chromium' ? await freePort() : null;
  const browser = await types[engine].launch({
    ...(found.by === 'system' && { executablePath: found.path }),
    ...(engine === 'chromium' && {
      args: [
        ...chromiumFlags,
        ...leastText(options.minimumFont),
        ...(port === null ? [] : [`--remote-debugging-port=${port}`]),
      ],
    }),
    ...(engine === 'chromium' && options.keepPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  });
  if (port !== null) return { browser, ...(await asItsUserSees(port)) };
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    deviceScaleFactor: options.dpr,
    hasTouch: options.mobile,
    ...(engine !== 'firefox' && { isMobile: options.mobile }),
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    colorScheme: options.dark ? 'dark' : 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    contrast: options.moreContrast ? 'more' : 'no-preference',
    javaScriptEnabled: options.js,
  });
  return { browser, context };
}

/** Playwright has every page believe that it has the focus, and such a page is never hidden; not so by this way. */
async function asItsUserSees(port: number): Promise<Omit<Launched, 'browser'>> {
  const seen = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const context = seen.contexts()[0];
  if (!context) throw new Error('Chromium told of no window');
  return {
    context,
    async cover(page) {
      const other = await context.newPage();
      await other.bringToFront();
      return async () => {
        await other.close();
        await page.bringToFront();
      };
    },
  };
}
