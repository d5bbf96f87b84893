import { settle, slowDown, type Tab } from '../browser/phone';
import { cpuOfAll } from '../browser/processes';
import { scrollDown, SPEEDS } from '../browser/scroll';
import type { Figures, MeasuredPage } from '../pages';
import { isWithin, mapFrames, presentations, type Span } from '../trace/frames';
import { longTasks } from '../trace/tasks';
import { record, threadWith, type TraceEvent } from '../trace/trace';
import type { Moves, Way } from './way';

const clocks = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const;

async function metrics({ cdp }: Tab): Promise<Map<string, number>> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return new Map(list.map(({ name, value }) => [name, value]));
}

async function start(tab: Tab, { from }: Way): Promise<void> {
  await tab.page.evaluate((y) => scrollTo(0, y), from);
  await settle(tab, 400);
}

/** What scrolling costs: processor time of the main thread and of all processes, and layouts, per 1,000 px. */
export async function measureCost(tab: Tab, way: Way, rate: number): Promise<Figures> {
  await start(tab, way);
  await slowDown(tab, rate);
  const [all, before] = [await cpuOfAll(tab), await metrics(tab)];
  const thousands = (await scrollDown(tab, way.to - way.from)) / 1000;
  await settle(tab);
  const [allAfter, after] = [await cpuOfAll(tab), await metrics(tab)];
  await slowDown(tab, 1);
  const per = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) / thousands;
  const [main, script, style, layout] = clocks.map((name) => per(name) * 1000);
  const at = rate === 1 ? '' : `, ${rate}x slower`;
  return {
    [`main thread, ms per 1,000 px${at}`]: main ?? null,
    [`  script${at}`]: script ?? null,
    [`  style${at}`]: style ?? null,
    [`  layout${at}`]: layout ?? null,
    [`all processes, ms per 1,000 px${at}`]: (allAfter - all) / thousands,
    ...(rate === 1 ? { 'layouts per 1,000 px': per('LayoutCount') } : {}),
  };
}

/** What a reader at leisure costs: processor time of all processes, per 1,000 px. */
export async function measureLeisure(tab: Tab, way: Way): Promise<Figures> {
  await start(tab, way);
  const before = await cpuOfAll(tab);
  const thousands = (await scrollDown(tab, way.to - way.from, SPEEDS.slow)) / 1000;
  const spent = (await cpuOfAll(tab)) - before;
  return { 'all processes, ms per 1,000 px, at 600 px/s': spent / thousands };
}

/** What a reader sees while scrolling on a slow phone: frames in which the camera moved, and tasks that kept them waiting. */
export async function measureFrames(tab: Tab, way: Way, moves: Moves, { mover }: MeasuredPage): Promise<Figures> {
  await start(tab, way);
  await slowDown(tab, 4);
  const events = await record(tab, () => scrollDown(tab, way.to - way.from));
  await slowDown(tab, 1);
  const [, main] = threadWith(events, ({ name }) => name === 'ScrollLayer');
  const spans = spansOf(main, way, moves);
  const long = longTasks(main, new URL(tab.page.url()).origin);
  const seconds = spans.reduce((sum, [from, to]) => sum + to - from, 0) / 1e6;
  const { frameTree } = await tab.cdp.send('Page.getFrameTree');
  // An SVG image is laid out too when it is first painted, in a frame of its own.
  const layouts = main.filter(({ name, args }) => name === 'Layout' && args?.beginData?.frame === frameTree.frame.id);
  return {
    'map frames a second': seconds > 0 ? mapFrames(events, spans, mover) / seconds : null,
    'frames a second': presentations(events).length / ((way.to - way.from) / SPEEDS.fast),
    'layouts a second while the camera moves':
      seconds > 0 ? layouts.filter(({ ts }) => isWithin(ts, spans)).length / seconds : null,
    'tasks of ours over 50 ms, scroll': long.length,
    '  longest, ms of thread time': Math.max(0, ...long),
  };
}

/** Pieces of the way as spans of time, by the first and the last scroll that the trace has. */
function spansOf(main: readonly TraceEvent[], { from, to }: Way, moves: Moves): Span[] {
  const scrolls = main.filter(({ name }) => name === 'ScrollLayer').map(({ ts }) => ts);
  const [first, last] = [Math.min(...scrolls), Math.max(...scrolls)];
  const at = (y: number) => first + ((last - first) * (y - from)) / (to - from);
  return moves.map(([start, end]) => [at(start), at(end)]);
}
