import type { Browser } from 'playwright-core';

/** Processor time that a browser has taken so far, all its processes together (window, pages, painting, network), ms. */
export async function cpuOfAll({ browser }: { browser: Browser }): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}
