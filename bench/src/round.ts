import { createSite } from 'web/server/site';
import { listen } from 'web/server/listen';
import { onTab, settle, type Tab } from './browser/launch';
import { awaitWheel, leafThrough } from './browser/scroll';
import type { Candidate, Figures } from './candidate';
import { measureAnswer } from './measure/answer';
import { measureBytes } from './measure/bytes';
import { measureLoad } from './measure/load';
import { measurePasses } from './measure/passes';
import { rightTop } from './measure/place';
import { measureCost, measureFrames, measureLeisure } from './measure/scrolling';
import { movesOf, wayOf, type Moves, type Way } from './measure/way';

/** What is found out once, in the first round, and holds in all. */
export interface Known {
  moves?: Moves;
  /** Element of the largest painting. */
  element?: string;
  /** Where a step's own page should show the step, px from the top of the window. */
  top?: number;
}

/** Measures one page once: its load, its first answer, its scrolling. `isFirst`: also what says the same every time, its bytes and its memory. */
export async function measure(candidate: Candidate, known: Known, isFirst: boolean): Promise<Figures> {
  const site = await listen(await createSite(candidate.root));
  try {
    return {
      ...(isFirst ? await measureBytes(candidate) : {}),
      ...(candidate.loads ? await measureLoading(candidate, site.origin, known) : {}),
      ...(candidate.scrolls ? await measureScrolling(candidate, site.origin, known, isFirst) : {}),
    };
  } finally {
    await site.close();
  }
}

async function measureLoading(candidate: Candidate, origin: string, known: Known): Promise<Figures> {
  const { path, opens, camera } = candidate;
  const { figures, element, top } = await measureLoad(origin + path, opens?.step);
  known.element = element;
  if (opens) known.top ??= await rightTop(origin + opens.story, opens.step);
  const outOfPlace = top === null || known.top === undefined ? null : Math.abs(top - known.top);
  const [move] = await movesIn(candidate, origin, known);
  const answer =
    camera && move ? await measureAnswer(origin + path, camera, Math.round((move[0] + move[1]) / 2)) : null;
  return { ...figures, 'out of place, px': outOfPlace, 'first answer, ms': answer };
}

async function measureScrolling(candidate: Candidate, origin: string, known: Known, passes: boolean): Promise<Figures> {
  const moves = await movesIn(candidate, origin, known);
  return onWarmPage(candidate, origin, async (tab, way) => {
    await tab.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return {
      ...(await measureCost(tab, way, 1)),
      ...(await measureCost(tab, way, 4)),
      ...(candidate.steps === undefined ? await measureLeisure(tab, way) : {}),
      ...(await measureFrames(tab, way, moves, candidate)),
      ...(passes ? await measurePasses(tab) : {}),
    };
  });
}

async function movesIn(candidate: Candidate, origin: string, known: Known): Promise<Moves> {
  const { camera } = candidate;
  if (camera === null) return [];
  return (known.moves ??= await onWarmPage(candidate, origin, (tab, way) => movesOf(tab, camera, way)));
}

/** Runs `act` on the candidate's page once everything on it has been laid out and painted. */
function onWarmPage<T>(candidate: Candidate, origin: string, act: (tab: Tab, way: Way) => Promise<T>): Promise<T> {
  return onTab(async (tab) => {
    await tab.page.goto(origin + candidate.path);
    await tab.page.evaluate(() => document.fonts.ready.then(() => null));
    await awaitWheel(tab);
    await leafThrough(tab);
    await settle(tab, 500);
    return act(tab, await wayOf(tab, candidate));
  });
}
