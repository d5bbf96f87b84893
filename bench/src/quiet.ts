import { setTimeout as sleep } from 'node:timers/promises';
import { loadavg } from 'node:os';

/** Load of the last minute below which a machine counts as quiet, and the longest that is waited for it, ms. */
const QUIET = 1.2;
const PATIENCE = 600_000;

/** Waits until the machine has little else to do, ten minutes at most. */
export async function waitForQuiet(): Promise<void> {
  const due = Date.now() + PATIENCE;
  while ((loadavg()[0] ?? 0) >= QUIET && Date.now() < due) await sleep(5000);
}
