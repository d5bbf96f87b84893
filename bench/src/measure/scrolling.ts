import { settle, slowDown, type Tab } from '../browser/phone';
import { scrollDown } from '../browser/scroll';
import { longTasks, mapFrames, presentedFrames, record, threadFrom, type Mover } from '../browser/trace';
import type { Figures } from '../pages';
import type { Moves, Way } from './way';

/** How fast a reader in a hurry scrolls, px a second. */
const HURRY = 1800;

/** What a browser has spent so far: seconds of its main thread by kind and in all processes together (window, pages, painting, network), and layouts. */
async function spent({ browser, cdp }: Tab): Promise<Record<string, number>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const { metrics } = await cdp.send('Performance.getMetrics');
  const all = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])), all };
}

/** Goes back to where the way begins, and through it, the main thread slowed down `rate` times. @returns px */
async function scrollWay(tab: Tab, { from, to }: Way, rate: number, speed: number): Promise<number> {
  await slowDown(tab, rate);
  const distance = await scrollDown(tab, to - from, speed);
  await settle(tab);
  await slowDown(tab, 1);
  return distance;
}

async function start({ page }: Tab, { from }: Way): Promise<void> {
  await page.evaluate((y) => scrollTo(0, y), from);
  await page.waitForTimeout(400);
}

/**
 * What scrolling costs: processor time of the main thread and of all processes, and layouts, per 1,000 px.
 *
 * @param rate how many times the main thread is slowed down; default 1
 * @param speed px a second; default: as in a hurry
 */
export async function measureCost(tab: Tab, way: Way, { rate = 1, speed = HURRY }): Promise<Figures> {
  await start(tab, way);
  const before = await spent(tab);
  const distance = await scrollWay(tab, way, rate, speed);
  const after = await spent(tab);
  const per = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) / (distance / 1000);
  const at = `${rate > 1 ? `, ${rate}x slower` : ''}${speed === HURRY ? '' : `, at ${speed} px/s`}`;
  return {
    [`main thread, ms per 1,000 px${at}`]: per('TaskDuration') * 1000,
    [`  script${at}`]: per('ScriptDuration') * 1000,
    [`  style${at}`]: per('RecalcStyleDuration') * 1000,
    [`  layout${at}`]: per('LayoutDuration') * 1000,
    [`all processes, ms per 1,000 px${at}`]: per('all') * 1000,
    [`layouts per 1,000 px${at}`]: per('LayoutCount'),
  };
}

/** What a reader sees while scrolling on a slow phone: frames in which the camera moved, and tasks that kept them waiting. */
export async function measureFrames(tab: Tab, way: Way, moves: Moves, mover: Mover): Promise<Figures> {
  await start(tab, way);
  const events = await record(tab, () => scrollWay(tab, way, 4, HURRY));
  const main = threadFrom(events, ({ name }) => name === 'ScrollLayer');
  const scrolls = main.filter(({ name }) => name === 'ScrollLayer').map(({ ts }) => ts);
  const [first, last] = [Math.min(...scrolls), Math.max(...scrolls)];
  const { frameTree } = await tab.cdp.send('Page.getFrameTree');
  // An SVG image is laid out too when it is first painted, in a frame of its own.
  const layouts = main.filter(({ name, args }) => name === 'Layout' && args?.beginData?.frame === frameTree.frame.id);
  const isMoving = (time: number) => {
    const y = way.from + ((way.to - way.from) * (time - first)) / (last - first);
    return moves.some(([from, to]) => y >= from && y < to);
  };
  const scrolled = (last - first) / 1e6;
  const seconds = (scrolled * moves.reduce((sum, [from, to]) => sum + to - from, 0)) / (way.to - way.from);
  const aSecond = (times: number[]) => (seconds > 0 ? times.filter(isMoving).length / seconds : null);
  const long = longTasks(main);
  return {
    'map frames a second': aSecond(mapFrames(events, mover)),
    'frames a second': presentedFrames(events).filter((time) => time >= first && time < last).length / scrolled,
    'layouts a second while the camera moves': aSecond(layouts.map(({ ts }) => ts)),
    'tasks over 50 ms, scroll': long.length,
    '  longest, ms of thread time': Math.max(0, ...long),
  };
}
