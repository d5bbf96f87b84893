import type { Tab } from './phone';

/** Processor time that the tab's browser has taken so far, all its processes together (window, pages, painting, network), ms. */
export async function cpuOfAll({ browser }: Tab): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}
