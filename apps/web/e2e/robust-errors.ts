import type { Tab } from './engines';

/** What browsers say when an observer of sizes has found more to tell than it may in one frame. */
const sizesLeft = 'ResizeObserver loop completed with undelivered notifications.';

/** The tab's errors but for the one that scrollama makes whenever a step's height changes, which robust-sizes.spec.ts names. */
export async function errorsBut(tab: Tab): Promise<string[]> {
  return (await tab.errors()).filter((error) => error !== sizesLeft);
}
