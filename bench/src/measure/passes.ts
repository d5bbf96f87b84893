import { settle, type Tab } from '../browser/phone';
import { leafThrough } from '../browser/scroll';
import type { Figures } from '../pages';

const PASSES = 10;

/** Ten passes through the page: whether anything is left behind, and whether any box moves by itself. */
export async function measurePasses(tab: Tab): Promise<Figures> {
  await tab.page.evaluate(() => {
    const total = { shift: 0 };
    Object.assign(window, { total });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  });
  const seen: { heap: number; nodes: number; shift: number }[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    await leafThrough(tab);
    await settle(tab, 200);
    const shift = await tab.page.evaluate(() => (window as unknown as { total: { shift: number } }).total.shift);
    for (let again = 0; again < 2; again++) await tab.cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await tab.cdp.send('Runtime.getHeapUsage');
    const { nodes } = await tab.cdp.send('Memory.getDOMCounters');
    seen.push({ heap: usedSize / 1024, nodes, shift });
  }
  const [first, second, last] = [seen[0], seen[1], seen.at(-1)];
  return {
    'CLS, whole scroll': first?.shift ?? null,
    'JS heap after 2 passes, KB': second?.heap ?? null,
    'JS heap after 10 passes, KB': last?.heap ?? null,
    'DOM nodes after 2 passes': second?.nodes ?? null,
    'DOM nodes after 10 passes': last?.nodes ?? null,
  };
}
