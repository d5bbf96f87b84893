import { settle, type Tab } from '../browser/phone';
import { leafThrough } from '../browser/scroll';
import type { Figures } from '../pages';
import { seen, watch } from './load';

/** Ten passes through the page: whether anything is left behind, and whether any box moves by itself in the first of them. */
export async function measurePasses(tab: Tab): Promise<Figures> {
  await tab.page.evaluate(watch);
  await settle(tab, 200);
  const { shift } = await seen(tab);
  const figures: Figures = {};
  for (let pass = 1; pass <= 10; pass++) {
    await leafThrough(tab);
    await settle(tab, 200);
    if (pass === 1) figures['CLS, whole scroll'] = (await seen(tab)).shift - shift;
    for (let again = 0; again < 2; again++) await tab.cdp.send('HeapProfiler.collectGarbage');
    if (pass !== 2 && pass !== 10) continue;
    const { usedSize } = await tab.cdp.send('Runtime.getHeapUsage');
    const { nodes } = await tab.cdp.send('Memory.getDOMCounters');
    figures[`JS heap after ${pass} passes, KB`] = usedSize / 1024;
    figures[`DOM nodes after ${pass} passes`] = nodes;
  }
  return figures;
}
