import type { TraceEvent } from './trace';

/** A stretch of time, microseconds. */
export type Span = readonly [from: number, to: number];

export const isWithin = (time: number, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => time >= from && time < to);

/**
 * Times at which frames were presented, microseconds, ascending: by the compositor's own account (`PipelineReporter`), whether
 * the main thread's part came in time or not. A frame that was reported in two parts (its main part came late) counts once.
 */
export function presentations(events: readonly TraceEvent[]): number[] {
  const open = new Map<string, string[]>();
  const times = new Set<number>();
  for (const event of events.filter(({ name }) => name === 'PipelineReporter').toSorted((a, b) => a.ts - b.ts)) {
    // Ids are used again once a frame has ended, so begin and end are paired in order.
    const id = `${event.pid} ${event.id2?.local}`;
    const states = open.get(id) ?? [];
    open.set(id, states);
    if (event.ph === 'b') states.push((event.args?.frame_reporter ?? event.args?.chrome_frame_reporter)?.state ?? '');
    else if (event.ph === 'e' && states.shift()?.startsWith('STATE_PRESENTED')) times.add(event.ts);
  }
  return [...times].toSorted((a, b) => a - b);
}

/** Times at which what the main thread had painted anew went on stage, microseconds. */
function activations(events: readonly TraceEvent[]): number[] {
  return events.filter(({ name, ph }) => name === 'Activation' && ph !== 'e').map(({ ts }) => ts);
}

/** Who moves a page's camera: the compositor, in every frame that scrolls, or script on the main thread. */
export type Mover = 'compositor' | 'script';

/**
 * Frames in which the camera moved, within the spans of time in which it should.
 *
 * Where the compositor moves it, each presented frame of a scroll has it in a new place. Where script moves it, a frame shows a
 * new place only if it is the first after an activation; every activation is taken for one, which flatters script.
 */
export function mapFrames(events: readonly TraceEvent[], spans: readonly Span[], mover: Mover): number {
  const times = mover === 'compositor' ? presentations(events) : activations(events);
  return times.filter((time) => isWithin(time, spans)).length;
}
