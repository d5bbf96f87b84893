import type { Pose } from '../score/index';
import { around } from './elements';
import type { DrawnElement } from './elements';

/** A length of the drawings in pixels: `px`, `calc(n*var(--u))`, `0`, or the `min()` of two. Throws an Error on anything else. */
export function pixels(length: string, u: number): number {
  const least = /^min\((.+),(.+)\)$/.exec(length);
  if (least) return Math.min(pixels(least[1] ?? '', u), pixels(least[2] ?? '', u));
  const [, units, px] = /^(?:calc\((-?[\d.]+)\*var\(--u\)\)|(-?[\d.]+)px|0)$/.exec(length) ?? [length];
  if (units === undefined && px === undefined && length !== '0')
    throw new Error(`“${length}” is no length of a drawing`);
  return Number(units ?? 0) * u + Number(px ?? 0);
}

const shiftIn = (transform: string, u: number): [number, number] => {
  const [, x, y] = /translate\(((?:calc\([^)]*\)\)|[^,(])*),((?:calc\([^)]*\)\)|[^,(])*)\)/.exec(transform) ?? [];
  return x === undefined || y === undefined ? [0, 0] : [pixels(x, u), pixels(y, u)];
};

/** Where the upper left corner of an element's place stands in the safe box (px), at one moment: its own and its surroundings' places and shifts. */
export function originOf(element: DrawnElement, poses: ReadonlyMap<string, Pose>, u: number): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (const one of around(element)) {
    const style = one.style;
    const pose = poses.get(one.part ?? '')?.transform;
    const [dx, dy] = shiftIn(pose ?? style.transform ?? '', u);
    x += dx + (style.left ? pixels(style.left, u) : 0);
    y += dy + (style.top ? pixels(style.top, u) : 0);
  }
  return [x, y];
}
