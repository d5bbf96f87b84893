/** How far (px) from the place where a link leads a step may stand to be taken for one that a link has led to. */
const LANDED = 8;

/** Whether an element stands where a link to it leads. */
export function hasLanded(element: Element): boolean {
  const landing = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  return element.getClientRects().length > 0 && Math.abs(topOf(element) - landing) < LANDED;
}

/**
 * Does `change`, which may move the page's boxes, and puts the reader back: a step that stands where a link leads (or what stands
 * for it, see `arrive`) stands there afterwards; else the paragraph that stood highest in the lower half of the window goes back to where it was.
 */
export function keepPlace(change: () => void): void {
  const landed = [...document.querySelectorAll('[data-early], [data-step]')].find(hasLanded);
  const kept = [...document.querySelectorAll('[data-head], [data-beat]')].find(
    (part) => part.getClientRects().length > 0 && part.getBoundingClientRect().bottom > innerHeight / 2,
  );
  const before = kept ? topOf(kept) : 0;
  change();
  if (landed) landed.scrollIntoView({ behavior: 'instant' });
  else if (kept && scrollY > 0) scrollBy({ top: topOf(kept) - before, behavior: 'instant' });
}

/** Keeps an element where it is in the window while more of the page comes in above it. `find` may give another one in its place. */
export function keepWhileComing(find: () => Element | null): void {
  const { style } = document.documentElement;
  const standsAt = () => scrollY + (find()?.getBoundingClientRect().top ?? -scrollY);
  let before = standsAt();
  const coming = new MutationObserver(() => {
    const now = standsAt();
    scrollBy({ top: now - before, behavior: 'instant' });
    before = now;
  });
  const stop = () => {
    coming.disconnect();
    style.overflowAnchor = '';
  };
  // Not twice: some browsers do so by themselves.
  style.overflowAnchor = 'none';
  coming.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', stop, { once: true });
}

const topOf = (element: Element) => element.getBoundingClientRect().top;
