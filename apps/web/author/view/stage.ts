import type { Point } from '@proscenium/ui/scenes/map';

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
