/** Runs in the page: ids of the cards that are open. */
export function openCards(): string[] {
  return [...document.querySelectorAll('[data-card]:popover-open')].map(({ id }) => id);
}

/** The words of a claim in a step, and where they should stand, px from the top of the window. */
export interface Standing {
  words: string;
  y: number;
}

/** Runs in the page: scrolls until the words of a claim stand there. */
export function standAt({ words, y }: Standing): void {
  const found = document.querySelector(words);
  scrollBy({ top: (found?.getBoundingClientRect().top ?? NaN) - y, behavior: 'instant' });
}

/** Runs in the page: what is between the words of a claim and what could hide them, in pixels; negative where they are hidden. */
export function clearance(selector: string): { dock: number; card: number } {
  const words = document.querySelector(selector)?.getBoundingClientRect();
  const card = document.querySelector('[data-card]:popover-open')?.getBoundingClientRect();
  const dock = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--dock'));
  if (!words || !card) return { dock: NaN, card: NaN };
  return { dock: words.top - dock, card: Math.max(card.top - words.bottom, card.left - words.right) };
}
