import { LIVE } from '../../live';
import { keepPlace } from './keepPlace';

/** Whether our script runs in this page: without it there is no layout with a stage. */
export const isLive = (): boolean => customElements.get(LIVE) !== undefined;

/** Says that our script runs in this page; there is no way back, but by `toPlain`. */
export function goLive(): void {
  if (!isLive()) customElements.define(LIVE, class extends HTMLElement {});
}

/** The stage takes over from the plain page. Where the page has waited for it since before its first paint, nothing moves. */
export function toStage(): void {
  const { dataset } = document.documentElement;
  if (dataset.player === undefined) keepPlace(() => (dataset.player = 'on'));
  else dataset.player = 'on';
}

/** The one way back: the page is the plain one again, with the reader where they were. */
export function toPlain(): void {
  const { dataset } = document.documentElement;
  if (dataset.player !== undefined) keepPlace(() => delete dataset.player);
}
