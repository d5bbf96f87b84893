import type { Point } from '@proscenium/ui/scenes/map';
import { isOnStage } from './stage';

/** What a hand does to the map. Points and shifts are pixels of the window. */
export interface Hand {
  drag(by: Point): void;
  /** The map grows `factor` times about a point that stays. */
  zoom(factor: number, at: Point): void;
}

/** How far (px) a pointer moves before a click is a drag. */
const slack = 4;

/** Growth for each pixel of a wheel: a usual notch of 100 px is a fifth. */
const perPixel = 0.0018;

/**
 * Follows pointers (one drags, two pinch) and the wheel on the stage until `signal` ends it. The page neither scrolls nor zooms by
 * them meanwhile. `isDrag` tells whether the click that comes now ends a drag.
 */
export function followHand(hand: Hand, signal: AbortSignal): { isDrag(): boolean } {
  const fingers = new Map<number, Point>();
  let moved = 0;
  addEventListener(
    'pointerdown',
    (event) => {
      if (!isOnStage(event) || event.button !== 0) return;
      if (fingers.size === 0) moved = 0;
      fingers.set(event.pointerId, [event.clientX, event.clientY]);
    },
    { signal },
  );
  addEventListener(
    'pointermove',
    (event) => {
      const from = fingers.get(event.pointerId);
      if (!from) return;
      const to: Point = [event.clientX, event.clientY];
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, to);
      moved += Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (other) pinch(from, to, other);
      else if (moved > slack) hand.drag([to[0] - from[0], to[1] - from[1]]);
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel'] as const) {
    addEventListener(end, ({ pointerId }) => fingers.delete(pointerId), { signal });
  }
  addEventListener(
    'wheel',
    (event) => {
      if (!isOnStage(event)) return;
      event.preventDefault();
      hand.zoom(Math.exp(-event.deltaY * perPixel), [event.clientX, event.clientY]);
    },
    { signal, passive: false },
  );

  function pinch(from: Point, to: Point, other: Point): void {
    const apart = (point: Point) => Math.hypot(point[0] - other[0], point[1] - other[1]);
    hand.drag([(to[0] - from[0]) / 2, (to[1] - from[1]) / 2]);
    if (apart(from) > 0) hand.zoom(apart(to) / apart(from), [(to[0] + other[0]) / 2, (to[1] + other[1]) / 2]);
  }
  return { isDrag: () => moved > slack };
}
