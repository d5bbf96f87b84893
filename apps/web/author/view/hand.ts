import type { Point } from '@proscenium/ui/scenes/map';
import { isOnStage } from './stage';

/** What a hand does to the map; pixels of the window. */
export interface Hand {
  drag(by: Point): void;
  /** The map grows `factor` times about a point that stays. */
  zoom(factor: number, at: Pick<MouseEvent, 'clientX' | 'clientY'>): void;
}

/** How far (px) a pointer moves before a click is a drag. */
const slack = 4;

/** Growth for each pixel of a wheel: a usual notch of 100 px is a fifth. */
const perPixel = 0.0018;

/**
 * Follows a pointer and the wheel, as which a pinch on a touchpad comes too, on the stage. The page neither scrolls nor zooms by them
 * meanwhile, and nothing hears of the click that ends a drag.
 *
 * @returns what ends it
 */
export function followHand(hand: Hand): () => void {
  let from: PointerEvent | null = null;
  let moved = 0;
  const abort = new AbortController();
  const { signal } = abort;
  const down = (event: PointerEvent) => {
    if (!isOnStage(event) || event.button !== 0) return;
    // Of two fingers the first one drags.
    if (from && from.pointerId !== event.pointerId) return;
    from = event;
    moved = 0;
  };
  const move = (event: PointerEvent) => {
    if (from?.pointerId !== event.pointerId) return;
    const by: Point = [event.clientX - from.clientX, event.clientY - from.clientY];
    from = event;
    moved += Math.hypot(...by);
    if (moved > slack) hand.drag(by);
  };
  addEventListener('pointerdown', down, { signal });
  addEventListener('pointermove', move, { signal });
  for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, () => (from = null), { signal });
  const wheel = (event: WheelEvent) => {
    if (!isOnStage(event)) return;
    event.preventDefault();
    hand.zoom(Math.exp(-event.deltaY * perPixel), event);
  };
  addEventListener('wheel', wheel, { signal, passive: false });
  const click = (event: MouseEvent) => {
    if (moved > slack && isOnStage(event)) event.stopPropagation();
  };
  addEventListener('click', click, { signal, capture: true });
  return () => abort.abort();
}
