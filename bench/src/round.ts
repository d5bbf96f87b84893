import { createSite } from 'web/server/site';
import { listen } from 'web/server/listen';
import { onTab, settle, type Tab } from './browser/phone';
import { awaitWheel, leafThrough } from './browser/scroll';
import { measureAnswer } from './measure/answer';
import { measureBytes } from './measure/bytes';
import { measureLoad } from './measure/load';
import { measurePasses } from './measure/passes';
import { rightTop } from './measure/place';
import { measureCost, measureFrames, measureLeisure } from './measure/scrolling';
import { movesOf, wayOf, type Moves, type Way } from './measure/way';
import type { Figures, MeasuredPage } from './pages';

/** What is found out once, in the first round, and holds in all. */
export interface Known {
  moves?: Moves;
  /** Element of the largest painting. */
  element?: string;
  /** Where a step's own page should show the step, px from the top of the window. */
  top?: number;
}

/** Measures one page once: its load, its first answer, its scrolling. `isFirst`: also what says the same every time, its bytes and its memory. */
export async function measure(page: MeasuredPage, known: Known, isFirst: boolean): Promise<Figures> {
  const { origin, close } = await listen(await createSite(page.root));
  try {
    return {
      ...(isFirst ? await measureBytes(page) : {}),
      ...(page.loads ? await measureLoading(page, origin, known) : {}),
      ...(page.scrolls ? await measureScrolling(page, origin, known, isFirst) : {}),
    };
  } finally {
    await close();
  }
}

async function measureLoading(page: MeasuredPage, origin: string, known: Known): Promise<Figures> {
  const { path, camera, opens } = page;
  const { figures, element, top } = await measureLoad(origin + path, opens?.step);
  known.element = element;
  if (opens) known.top ??= await rightTop(origin, opens);
  const outOfPlace = top === null || known.top === undefined ? null : Math.abs(top - known.top);
  const [move] = await movesIn(page, origin, known);
  const answer =
    camera && move ? await measureAnswer(origin + path, camera, Math.round((move[0] + move[1]) / 2)) : null;
  return { ...figures, 'out of place, px': outOfPlace, 'first answer, ms': answer };
}

async function measureScrolling(page: MeasuredPage, origin: string, known: Known, passes: boolean): Promise<Figures> {
  const moves = await movesIn(page, origin, known);
  return onWarmPage(page, origin, async (tab, way) => {
    await tab.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return {
      ...(await measureCost(tab, way, 1)),
      ...(await measureCost(tab, way, 4)),
      ...(page.steps === undefined ? await measureLeisure(tab, way) : {}),
      ...(await measureFrames(tab, way, moves, page)),
      ...(passes ? await measurePasses(tab) : {}),
    };
  });
}

async function movesIn(page: MeasuredPage, origin: string, known: Known): Promise<Moves> {
  const { camera } = page;
  if (camera === null) return [];
  return (known.moves ??= await onWarmPage(page, origin, (tab, way) => movesOf(tab, camera, way)));
}

/** Runs `act` on a page once everything on it has been laid out and painted. */
function onWarmPage<T>(page: MeasuredPage, origin: string, act: (tab: Tab, way: Way) => Promise<T>): Promise<T> {
  return onTab(async (tab) => {
    await tab.page.goto(origin + page.path);
    await tab.page.evaluate(() => document.fonts.ready.then(() => null));
    await awaitWheel(tab);
    await leafThrough(tab);
    await settle(tab, 500);
    return act(tab, await wayOf(tab, page));
  });
}
