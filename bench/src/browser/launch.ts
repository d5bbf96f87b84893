import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findEngine } from 'web/e2e/engines/find';

/** The phone: its window, density and input; what makes it slow is set per measurement. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/** Scrolls arrive at once, as they do under a finger; what else runs in an idle browser is switched off. */
const options = [
  '--disable-smooth-scrolling',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page in a browser of its own, so that the processes measured are its alone. */
export interface Tab {
  browser: Browser;
  page: Page;
  cdp: CDPSession;
}

/** Runs `act` on an empty page in a browser that is closed afterwards. @throws Error where no Chromium is installed */
export async function onTab<T>(act: (tab: Tab) => Promise<T>): Promise<T> {
  const found = findEngine('chromium');
  if (!found) throw new Error('The bench needs Chromium: none was found.');
  const browser = await chromium.launch({
    ...(found.by === 'system' ? { executablePath: found.path } : {}),
    chromiumSandbox: false,
    args: options,
  });
  try {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    return await act({ browser, page, cdp: await context.newCDPSession(page) });
  } finally {
    await browser.close();
  }
}

/** Makes the main thread `rate` times as slow; 1 is as fast as the machine. */
export async function slowDown({ cdp }: Tab, rate: number): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Makes the network a slow mobile one: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
export async function slowNetwork({ cdp }: Tab): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
}

/** Resolves after the page's next frame but one. */
export async function settle({ page }: Tab, ms = 0): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  if (ms > 0) await page.waitForTimeout(ms);
}
