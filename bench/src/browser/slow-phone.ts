import { setTimeout as sleep } from 'node:timers/promises';
import { onTab, slowDown, slowNetwork, type Tab } from './launch';
import { cpuOfAll } from './processes';

/** A browser is at rest when all its processes took no more than this much of the last moment; ms. */
const REST = 40;
const MOMENT = 200;
const PATIENCE = 10_000;

/** Runs `act` on an empty page of a phone on a slow network, its main thread slowed down four times; the browser is at rest by then. */
export function onSlowPhone<T>(act: (tab: Tab) => Promise<T>): Promise<T> {
  return onTab(async (tab) => {
    await rest(tab);
    await slowNetwork(tab);
    await slowDown(tab, 4);
    return act(tab);
  });
}

/** Waits, ten seconds at most, until the browser has started: for about a second it keeps two processors busy with panels of its own. */
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
