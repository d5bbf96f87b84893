import { collector } from './engines/collector';

/**
 * Put into a page before all else: keeps in `window.__frames`, for each frame, whether it was painted, where the step stood that the page opens at, and how
 * many steps' headings could be seen at all, where the picture stood if it could be seen, and whether its maps had come; in `window.__first` the first picture.
 */
export const recorder = `${collector}
(() => {
  const frames = (window.__frames = []);
  const note = () => {
    const { body } = document;
    const step = document.querySelector('[data-early]') ?? document.getElementById(document.documentElement.dataset.opens);
    const isPainted = body && getComputedStyle(body).visibility === 'visible' && body.offsetHeight > 0;
    const steps = [...document.querySelectorAll(':is([data-step], [data-early]) h2')].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const art = document.querySelector('[data-opened] [data-art]');
    const maps = [...(art?.querySelectorAll('img') ?? [])];
    const isSeen = art?.checkVisibility({ visibilityProperty: true });
    frames.push([isPainted, step && Math.round(step.getBoundingClientRect().top), steps.length, isSeen ? Math.round(art.getBoundingClientRect().top) : null, maps.length > 0 && maps.every((map) => map.complete)]);
    const parts = isPainted ? (${String(picture)})() : [];
    if (parts.length > 0) window.__first ??= parts;
  };
  // A message sent in a frame arrives after that frame has been painted.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = note;
  const next = () => {
    port2.postMessage(0);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})();`;

export type Frame = [isPainted: boolean, top: number | null, steps: number, art: number | null, hasMaps: boolean];
export type Picture = [part: string, numbers: number[]][];

/** Runs in the page: how the parts of the picture of the step that it opens at are posed, those that can be seen. */
export function picture(): Picture {
  return [...document.querySelectorAll<HTMLElement>('[data-opened] [data-part]')]
    .filter((part) => part.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((part) => {
      const { transform, opacity } = getComputedStyle(part);
      return [
        part.dataset['part'] ?? '',
        [transform, opacity].flatMap((value) => (value.match(/-?[\d.]+/g) ?? []).map(Number)),
      ];
    });
}

/** Runs in the page: all shifts of its layout so far, as Chromium counts them; nothing elsewhere. */
export function shifts(): Promise<number> {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return Promise.resolve(0);
  return new Promise((done) => {
    const sum = (list: PerformanceObserverEntryList) =>
      list.getEntries().reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0);
    new PerformanceObserver((list) => done(sum(list))).observe({ type: 'layout-shift', buffered: true });
    // An observer that has nothing to tell is not called.
    setTimeout(done, 100, 0);
  });
}

/** Runs in the page: a step's head where a link has put it: its edges, and whether anything lies over the heading's corners. */
export function headOf(id: string) {
  const head = document.querySelector(`#${id} [data-head]`) as HTMLElement;
  const heading = head.querySelector('h2') as HTMLElement;
  const { left, top, bottom } = heading.getBoundingClientRect();
  const isFree = (y: number) => heading.contains(document.elementFromPoint(left + 4, y));
  return {
    top: head.querySelector('p')?.getBoundingClientRect().top ?? NaN,
    isIn: bottom < innerHeight,
    isFree: isFree(top + 4) && isFree(bottom - 4),
  };
}
