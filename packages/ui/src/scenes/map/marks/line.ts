import { poseAt } from '../../../score/index';
import type { Key } from '../../../score/index';
import { n, u } from '../../fragment';
import type { Fragment } from '../../fragment';
import type { MarkContext } from '../context';
import type { MarkOf } from '../mark';

/**
 * A straight line keeps its weight at every scale: a box of its own, pinned to its start and turned once. A solid one is stretched along its length;
 * a dotted one is a finished row of dots under a cover that is pulled back, so that dots neither grow nor crawl.
 */
export function drawLine(line: MarkOf<'line'>, { id, at, camera }: MarkContext): Fragment {
  const [x, y] = at(line.from);
  const [toX, toY] = at(line.to);
  const km = Math.hypot(toX - x, toY - y);
  const turn = (Math.atan2(toY - y, toX - x) * 180) / Math.PI;
  const longest = Math.max(...camera.map(([, , , k]) => k)) * km;
  const lengths = lengthKeys(line, camera, km);
  const style = `transform:rotate(${n(turn)}deg) translate(${n(line.trim)}px,${n(-line.aside)}px)`;
  const weight = `--w:${n(line.weight)}px`;
  const inner =
    line.standing === 'solid'
      ? `<div class="d-solid d-${line.colour}" data-part="${id}-length" style="width:${u(longest)};${weight}"><i></i></div>`
      : `<div class="d-cover" data-part="${id}-cover" style="width:calc(${n(longest)}*var(--u) - ${n(2 * line.trim)}px);${weight}"><div data-part="${id}-dots">` +
        `<svg class="d-dots d-${line.colour}" style="--gap:${n(line.gap)}px"><line class="d-casing" y1="50%" y2="50%" x2="100%"/><line class="d-mark" y1="50%" y2="50%" x2="100%"/></svg></div></div>`;
  const html = `<div class="d-pin" data-part="${id}"><div class="d-turn" style="${style}">${inner}</div></div>`;
  const moves = lengths.some(([, length]) => Math.abs((length ?? 0) - longest) > 1e-6);
  if (!moves) return { html, riders: [{ part: id, x, y }], tracks: [] };
  const track = (part: string, pattern: string, value: (length: number) => number) => ({
    part: `${id}-${part}`,
    property: 'transform' as const,
    pattern,
    keys: lengths.map(([p, length]): Key => [p, value(length ?? 0)]),
  });
  const tracks =
    line.standing === 'solid'
      ? [track('length', 'scaleX(#)', (length) => length / longest)]
      : [
          track('cover', 'translateX(#u)', (length) => length - longest),
          track('dots', 'translateX(#u)', (length) => longest - length),
        ];
  return { html, riders: [{ part: id, x, y }], tracks };
}

/** Length on the stage (hundredths of the box's width) over progress: the camera's scale times what is drawn. */
function lengthKeys(line: MarkOf<'line'>, camera: MarkContext['camera'], km: number): Key[] {
  const drawn = line.drawn ?? WHOLE;
  const times = [...new Set([...camera.map(([p]) => p), ...drawn.map(([p]) => p)])].toSorted((a, b) => a - b);
  return times.map((p): Key => [p, poseAt(camera, p).k * km * drawnAt(line, p)]);
}

const WHOLE: [number, number][] = [[0, 1]];

/** How much of a line stands at a progress, 0 to 1. */
export function drawnAt({ drawn = WHOLE }: Pick<MarkOf<'line'>, 'drawn'>, p: number): number {
  const after = drawn.findIndex(([at]) => at > p);
  const to = drawn[after === -1 ? drawn.length - 1 : after] ?? [0, 1];
  const from = drawn[after === -1 ? drawn.length - 1 : after - 1] ?? to;
  return to[0] > from[0] ? from[1] + ((to[1] - from[1]) * (p - from[0])) / (to[0] - from[0]) : to[1];
}
