import { filesOf } from 'web/build/weights';
import { onTab, settle, type Tab } from '../browser/phone';
import { leafThrough } from '../browser/scroll';
import type { Figures, MeasuredPage } from '../pages';
import { measureAnswer } from './answer';
import { measureLoad } from './load';
import { measurePasses } from './passes';
import { measureCost, measureFrames } from './scrolling';
import { movesOf, wayOf, type Way } from './way';

/** Measures one page once: its load, its first answer, its scrolling. `isFirst`: also what says the same every time, its bytes and its memory. */
export async function measure(page: MeasuredPage, isFirst: boolean): Promise<Figures> {
  const { url, camera, loads, scrolls } = page;
  const moves = camera ? (page.moves ??= await onWarmPage(page, (tab, way) => movesOf(tab, camera, way))) : [];
  const move = moves[0];
  return {
    ...(isFirst ? await measureBytes(url) : {}),
    ...(loads ? await measureLoad(page) : {}),
    ...(loads && camera && move ? await measureAnswer(url, camera, Math.round((move[0] + move[1]) / 2)) : {}),
    ...(scrolls
      ? await onWarmPage(page, async (tab, way) => {
          await tab.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
          return {
            ...(await measureCost(tab, way, {})),
            ...(await measureCost(tab, way, { rate: 4 })),
            ...(page.steps ? {} : await measureCost(tab, way, { speed: 600 })),
            ...(await measureFrames(tab, way, moves, page.mover)),
            ...(isFirst ? await measurePasses(tab) : {}),
          };
        })
      : {}),
  };
}

/** Runs `act` on a page once everything on it has been laid out and painted. */
function onWarmPage<T>(page: MeasuredPage, act: (tab: Tab, way: Way) => Promise<T>): Promise<T> {
  return onTab(async (tab) => {
    await tab.page.goto(page.url);
    await tab.page.evaluate(() => document.fonts.ready.then(() => null));
    await leafThrough(tab);
    await settle(tab, 500);
    return act(tab, await wayOf(tab, page.steps));
  });
}

/** Bytes a visit may load, as they are sent: text in brotli, fonts as they are; for a reader who prefers light. */
async function measureBytes(url: string): Promise<Figures> {
  const ask = (address: string) => fetch(new URL(address, url), { headers: { 'accept-encoding': 'br' } });
  const weigh = async (addresses: readonly string[]) => {
    const answers = await Promise.all(addresses.map(ask));
    return answers.reduce((sum, { headers }) => sum + Number(headers.get('content-length')), 0);
  };
  const { scripts, maps, fonts } = filesOf(await (await ask('')).text());
  const kinds = {
    'bytes: script': await weigh(scripts),
    'bytes: HTML and CSS, maps in it': await weigh(['']),
    'bytes: map files': await weigh(maps.light),
    'bytes: fonts': await weigh(fonts),
  };
  return { ...kinds, 'bytes: all': Object.values(kinds).reduce((sum, bytes) => sum + bytes, 0) };
}
