import type { Point } from '@proscenium/ui/scenes/map';
import { isOnStage } from './stage';

type At = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** What a hand does to the map; pixels of the window. */
export interface Hand {
  drag(by: Point): void;
  /** The map grows `factor` times about a point that stays. */
  zoom(factor: number, at: At): void;
}

/** How far (px) a pointer moves before a click is a drag. */
const slack = 4;

/** Growth for each pixel of a wheel: a usual notch of 100 px is a fifth. */
const perPixel = 0.0018;

/**
 * Follows pointers (one drags, two pinch) and the wheel on the stage. The page neither scrolls nor zooms by them meanwhile, and
 * nothing hears of the click that ends a drag.
 *
 * @returns what ends it
 */
export function followHand(hand: Hand): () => void {
  const fingers = new Map<number, At>();
  let moved = 0;

  const down = (event: PointerEvent) => {
    if (!isOnStage(event) || event.button !== 0) return;
    if (fingers.size === 0) moved = 0;
    fingers.set(event.pointerId, event);
  };
  const move = (event: PointerEvent) => {
    const from = fingers.get(event.pointerId);
    if (!from) return;
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, event);
    moved += apart(from, event);
    const by: Point = [event.clientX - from.clientX, event.clientY - from.clientY];
    if (!other) {
      if (moved > slack) hand.drag(by);
      return;
    }
    hand.drag([by[0] / 2, by[1] / 2]);
    const middle = { clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 };
    if (apart(from, other) > 0) hand.zoom(apart(event, other) / apart(from, other), middle);
  };
  const up = ({ pointerId }: PointerEvent) => void fingers.delete(pointerId);
  const wheel = (event: WheelEvent) => {
    if (!isOnStage(event)) return;
    event.preventDefault();
    hand.zoom(Math.exp(-event.deltaY * perPixel), event);
  };
  const click = (event: MouseEvent) => {
    if (moved > slack && isOnStage(event)) event.stopPropagation();
  };

  const abort = new AbortController();
  const { signal } = abort;
  addEventListener('pointerdown', down, { signal });
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', up, { signal });
  addEventListener('pointercancel', up, { signal });
  addEventListener('wheel', wheel, { signal, passive: false });
  addEventListener('click', click, { signal, capture: true });
  return () => abort.abort();
}

const apart = (a: At, b: At): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
