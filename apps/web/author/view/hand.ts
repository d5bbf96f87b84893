import type { Point } from '@proscenium/ui/scenes/map';

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
  const on = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void) =>
    addEventListener(type, act, { signal: abort.signal, capture: true, passive: false });
  on('pointerdown', (event) => {
    if (!isOnStage(event) || event.button !== 0) return;
    // Of two fingers the first one drags.
    if (from && from.pointerId !== event.pointerId) return;
    from = event;
    moved = 0;
  });
  on('pointermove', (event) => {
    if (from?.pointerId !== event.pointerId) return;
    const by: Point = [event.clientX - from.clientX, event.clientY - from.clientY];
    from = event;
    moved += Math.hypot(...by);
    if (moved > slack) hand.drag(by);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) on(end, () => (from = null));
  on('wheel', (event) => {
    if (!isOnStage(event)) return;
    event.preventDefault();
    hand.zoom(Math.exp(-event.deltaY * perPixel), event);
  });
  on('click', (event) => {
    if (moved > slack && isOnStage(event)) event.stopPropagation();
  });
  return () => abort.abort();
}

/** Whether a pointer is on the picture: on a drawing, or on the title that lies over the opening's; not on a link there. */
export function isOnStage(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  return target.closest('[data-drawing], [data-opening]') !== null && !target.closest('a, button');
}

/** A point of the window in hundredths of the box's width, from the box's upper left corner. */
export function inBox(box: DOMRect, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
  const u = box.width / 100;
  return [(clientX - box.left) / u, (clientY - box.top) / u];
}
