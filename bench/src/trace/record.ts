import type { Tab } from '../browser/launch';
import type { TraceEvent } from './events';

const categories = ['devtools.timeline', 'toplevel', 'cc', 'benchmark', 'blink.user_timing'];

/** Runs `act` under a trace. */
export async function record({ browser, page }: Tab, act: () => Promise<void>): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories, screenshots: false });
  await act();
  const text = (await browser.stopTracing()).toString();
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}
