/** Runs in the page: ids of the cards that are open. */
export function openCards(): string[] {
  return [...document.querySelectorAll('[data-card]:popover-open')].map(({ id }) => id);
}

/** Runs in the page: scrolls until the words of a claim stand `y` px from the top of the window. */
export function standAt(step: string, claim: string, y: number): void {
  const words = document.querySelector(`[id="${step}"] [data-claim="${claim}"]`);
  scrollBy({ top: (words?.getBoundingClientRect().top ?? NaN) - y, behavior: 'instant' });
}

/** Runs in the page: what is between the words of a claim and what could hide them, in pixels; negative where they are hidden. */
export function clearance(step: string, claim: string): { dock: number; card: number } {
  const words = document.querySelector(`[id="${step}"] [data-claim="${claim}"]`)?.getBoundingClientRect();
  const card = document.querySelector('[data-card]:popover-open')?.getBoundingClientRect();
  const dock = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--dock'));
  if (!words || !card) return { dock: NaN, card: NaN };
  return { dock: words.top - dock, card: Math.max(card.top - words.bottom, card.left - words.right) };
}

/** Runs in the page: how many sources each paragraph's mark tells of, and how many its card lists. */
export function marks(): [told: number, listed: number][] {
  return [
    ...document.querySelectorAll('[data-beat] > p > button:last-child, [data-intro] > p > button:last-child'),
  ].map((mark) => [
    Number(mark.textContent),
    document.getElementById(mark.getAttribute('popovertarget') ?? '')?.querySelectorAll('li > a[href^="http"]')
      .length ?? NaN,
  ]);
}
