import type { Browser, CDPSession, Page } from 'playwright-core';
import { launch } from 'web/e2e/engines/launch';
import { newContext } from 'web/shots/context';

/** The phone: its window, density and input; what makes it slow is set per measurement. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/** For about a second after its start a browser keeps two processors busy with panels of its own; ms. */
const START = 3000;

/** A page in a browser of its own, so that the processes measured are its alone. */
export interface Tab {
  browser: Browser;
  page: Page;
  cdp: CDPSession;
}

/** Runs `act` on an empty page in a browser that is closed afterwards. @throws Error where no Chromium is installed */
export async function onTab<T>(act: (tab: Tab) => Promise<T>): Promise<T> {
  // Scrolls arrive at once, as they do under a finger.
  const browser = await launch('chromium', {}, { args: ['--disable-smooth-scrolling'] });
  try {
    const context = await newContext(browser, phone);
    const page = await context.newPage();
    return await act({ browser, page, cdp: await context.newCDPSession(page) });
  } finally {
    await browser.close();
  }
}

/** The same on a slow network (150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up), the main thread slowed down four times. */
export function onSlowPhone<T>(act: (tab: Tab) => Promise<T>): Promise<T> {
  return onTab(async (tab) => {
    await tab.page.waitForTimeout(START);
    await tab.cdp.send('Network.enable');
    const speed = { downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
    await tab.cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, ...speed });
    await slowDown(tab, 4);
    return act(tab);
  });
}

/** Makes the main thread `rate` times as slow; 1 is as fast as the machine. */
export async function slowDown({ cdp }: Tab, rate: number): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Resolves after the page's next frame but one, and `ms` later. */
export async function settle({ page }: Tab, ms = 0): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForTimeout(ms);
}
