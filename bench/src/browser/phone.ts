import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchChromium, lendName } from 'web/shots/chromium';
import { cpuOfAll } from './processes';

/** The phone: its window, density and input; what makes it slow is set per measurement. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/** A browser is at rest when all its processes took no more than this much of the last moment; ms. */
const REST = 40;
const MOMENT = 200;
const PATIENCE = 10_000;

/** A page in a browser of its own, so that the processes measured are its alone. */
export interface Tab {
  browser: Browser;
  page: Page;
  cdp: CDPSession;
}

/** Runs `act` on an empty page in a browser that is closed afterwards. @throws Error where no Chromium is installed */
export async function onTab<T>(act: (tab: Tab) => Promise<T>): Promise<T> {
  // Scrolls arrive at once, as they do under a finger.
  const browser = await launchChromium({ chromiumSandbox: false, args: ['--disable-smooth-scrolling'] });
  try {
    const context = await browser.newContext(phone);
    await lendName(context);
    const page = await context.newPage();
    return await act({ browser, page, cdp: await context.newCDPSession(page) });
  } finally {
    await browser.close();
  }
}

/** The same on a slow network, the main thread slowed down four times; the browser is at rest by then. */
export function onSlowPhone<T>(act: (tab: Tab) => Promise<T>): Promise<T> {
  return onTab(async (tab) => {
    await rest(tab);
    await slowNetwork(tab);
    await slowDown(tab, 4);
    return act(tab);
  });
}

/** Makes the main thread `rate` times as slow; 1 is as fast as the machine. */
export async function slowDown({ cdp }: Tab, rate: number): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Resolves after the page's next frame but one. */
export async function settle({ page }: Tab, ms = 0): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  if (ms > 0) await page.waitForTimeout(ms);
}

/** Makes the network a slow mobile one: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
async function slowNetwork({ cdp }: Tab): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
}

/** Waits until the browser has started: for about a second it keeps two processors busy with panels of its own. */
async function rest(tab: Tab): Promise<void> {
  const due = Date.now() + PATIENCE;
  let before = await cpuOfAll(tab);
  for (let spent = Infinity; spent > REST && Date.now() < due;) {
    await sleep(MOMENT);
    const after = await cpuOfAll(tab);
    spent = after - before;
    before = after;
  }
}
