import { createSite } from 'web/server/site';
import { listen } from 'web/server/listen';
import { onTab, settle } from './browser/launch';
import { awaitWheel, leafThrough } from './browser/scroll';
import type { Candidate, Figures } from './candidate';
import { measureAnswer } from './measure/answer';
import { measureLoad } from './measure/load';
import { measurePasses } from './measure/passes';
import { measureCost, measureFrames, measureLeisure } from './measure/scrolling';
import { movesOf, wayOf, type Moves } from './measure/way';

/** What is found out once, in the first round, and holds in all. */
export interface Known {
  moves?: Moves;
  element?: string;
}

/** Measures one page once: its load, its first answer, its scrolling. `passes`: also ten passes through it. */
export async function measure(candidate: Candidate, known: Known, passes: boolean): Promise<Figures> {
  const site = await listen(await createSite(candidate.root));
  const url = site.origin + candidate.path;
  try {
    const load = candidate.loads ? await measureLoad(url) : null;
    if (load) known.element = load.element;
    const scrolled = await measureScroll(candidate, url, known, passes);
    const [from, to] = known.moves?.[0] ?? [0, 0];
    const answer =
      candidate.camera && candidate.loads
        ? await measureAnswer(url, candidate.camera, Math.round((from + to) / 2))
        : null;
    return { ...load?.figures, 'first answer, ms': answer, ...scrolled };
  } finally {
    await site.close();
  }
}

function measureScroll(candidate: Candidate, url: string, known: Known, passes: boolean): Promise<Figures> {
  return onTab(async (tab) => {
    await tab.page.goto(url);
    await tab.page.evaluate(() => document.fonts.ready.then(() => null));
    await awaitWheel(tab);
    await leafThrough(tab);
    await settle(tab, 500);
    const way = await wayOf(tab, candidate);
    known.moves ??= candidate.camera ? await movesOf(tab, candidate.camera, way) : [];
    await tab.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return {
      ...(await measureCost(tab, way, 1)),
      ...(await measureCost(tab, way, 4)),
      ...(candidate.scrolled === 'story' ? await measureLeisure(tab, way) : {}),
      ...(await measureFrames(tab, way, known.moves, candidate)),
      ...(passes ? await measurePasses(tab) : {}),
    };
  });
}
