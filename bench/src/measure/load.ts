import { onSlowPhone } from '../browser/phone';
import type { Figures } from '../pages';
import { blockingOf, longTasks } from '../trace/tasks';
import { record, threadWith } from '../trace/trace';
import { topOf } from './place';

/** What the page tells of its own loading; read once at the end. */
interface Seen {
  fcp: number;
  lcp: number;
  element: string;
  long: [start: number, duration: number][];
  shift: number;
}

function watch(): void {
  const seen: Seen = { fcp: 0, lcp: 0, element: '', long: [], shift: 0 };
  Object.assign(window, { seen });
  const on = (type: string, take: (entry: PerformanceEntry & Record<string, unknown>) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry as never))).observe({
      type,
      buffered: true,
    });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  on('largest-contentful-paint', (entry) => {
    const element = entry['element'] as Element | null;
    seen.lcp = entry.startTime;
    const file = (entry['url'] as string).split('/').at(-1) ?? '';
    seen.element = `${element?.localName} ${file || element?.textContent?.slice(0, 24)}`;
  });
  on('longtask', ({ startTime, duration }) => seen.long.push([startTime, duration]));
  on('layout-shift', (entry) => (seen.shift += entry['value'] as number));
}

/** What a load came to, and the element whose painting was the largest. */
export interface Load {
  figures: Figures;
  element: string;
  /** Where the step that was asked for stands in the end, px from the top of the window; null where none was. */
  top: number | null;
}

/** Loads a page as a phone on a slow network does, and lets it stand for three seconds. `step`: id of the step whose place is looked up. */
export function measureLoad(url: string, step?: string): Promise<Load> {
  return onSlowPhone(async (tab) => {
    await tab.page.addInitScript(watch);
    const events = await record(tab, async () => {
      await tab.page.goto(url);
      await tab.page.waitForTimeout(3000);
    });
    const seen = await tab.page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const long = seen.long.filter(([start]) => start > seen.fcp);
    const [navigation, main] = threadWith(
      events,
      ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
    );
    const { blocking, longest } = blockingOf(main, navigation.ts);
    return {
      element: seen.element,
      top: step === undefined ? null : await topOf(tab, step),
      figures: {
        'FCP, ms': seen.fcp,
        'LCP, ms': seen.lcp,
        'TBT, ms': long.reduce((sum, [, duration]) => sum + duration - 50, 0),
        'blocking, ms': blocking,
        '  longest task, ms': longest,
        'CLS, load': seen.shift,
        'tasks of ours over 50 ms, load': longTasks(main, new URL(url).origin).length,
      },
    };
  });
}
