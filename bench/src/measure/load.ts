import { onSlowPhone, type Tab } from '../browser/phone';
import { LONG, longTasks, record, threadFrom } from '../browser/trace';
import type { Figures, MeasuredPage } from '../pages';

/** What the page tells of its own loading; read once at the end. */
interface Seen {
  fcp: number;
  lcp: number;
  element: string;
  shift: number;
}

/** Runs in the page: notes what it is told from now on, and what it was told before. */
export function watch(): void {
  const told: Seen = { fcp: 0, lcp: 0, element: '', shift: 0 };
  Object.assign(window, { told });
  const on = (type: string, take: (entry: never) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry as never))).observe({
      type,
      buffered: true,
    });
  on('paint', ({ name, startTime }: PerformanceEntry) => {
    if (name === 'first-contentful-paint') told.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime, element, url }: LargestContentfulPaint) => {
    told.lcp = startTime;
    told.element = `${element?.localName} ${url.split('/').at(-1) || element?.textContent?.slice(0, 24)}`;
  });
  on('layout-shift', ({ value }: { value: number }) => (told.shift += value));
}

/** What a watched page was told so far. */
export const seen = ({ page }: Tab): Promise<Seen> => page.evaluate(() => (window as unknown as { told: Seen }).told);

/** Loads a page as a phone on a slow network does, and lets it stand for three seconds. */
export function measureLoad({ url, opens }: MeasuredPage): Promise<Figures> {
  return onSlowPhone(async (tab) => {
    await tab.page.addInitScript(watch);
    const events = await record(tab, async () => {
      await tab.page.goto(url);
      await tab.page.waitForTimeout(3000);
    });
    const { fcp, lcp, element, shift } = await seen(tab);
    console.error(`  largest painting: ${element}`);
    const long = longTasks(
      threadFrom(events, ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url),
    );
    return {
      'FCP, ms': fcp,
      'LCP, ms': lcp,
      'blocking, ms': long.reduce((sum, time) => sum + time - LONG, 0),
      '  longest task, ms': Math.max(0, ...long),
      'CLS, load': shift,
      ...(opens ? { 'out of place, px': await outOfPlace(tab, opens) } : {}),
    };
  });
}

/** How far a step stands from where a link within the page leads, px. @throws Error where the page has no such step */
function outOfPlace({ page }: Tab, step: string): Promise<number> {
  return page.evaluate((id) => {
    const section = document.querySelector(`[data-step="${id}"]`);
    if (!section) throw new Error(`The page has no step “${id}”.`);
    const { top } = section.getBoundingClientRect();
    section.scrollIntoView({ behavior: 'instant' });
    return Math.abs(section.getBoundingClientRect().top - top);
  }, step);
}
