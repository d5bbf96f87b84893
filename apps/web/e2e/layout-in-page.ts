/** Runs in the page: ancestors of what sticks that would make it stick to them instead of the window. */
export function scrollingAncestors(): string[] {
  const found: string[] = [];
  for (const sticky of document.querySelectorAll('[data-drawing], [data-rail]')) {
    for (let parent = sticky.parentElement; parent; parent = parent.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(parent);
      if ([overflowX, overflowY].some((value) => value !== 'visible' && value !== 'clip')) found.push(parent.tagName);
    }
  }
  return found;
}

/** Runs in the page: how far it scrolls sideways, px. */
export function sideways(): number {
  scrollBy(300, 0);
  const by = scrollX;
  scrollBy(-300, 0);
  return by;
}
