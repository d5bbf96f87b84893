/** Watches the heights of a few elements. */
export interface Sizes {
  /** Watches these and no others. */
  watch(elements: readonly HTMLElement[]): void;
  stop(): void;
}

/** Calls `changed` when a watched element's height changes, but not for the first look at it, which every observer begins with. */
export function watchSizes(changed: () => void): Sizes {
  const heights = new Map<Element, number>();
  const observer = new ResizeObserver((entries) => {
    let isNew = false;
    for (const { target, contentRect } of entries) {
      isNew ||= heights.has(target) && heights.get(target) !== contentRect.height;
      heights.set(target, contentRect.height);
    }
    if (isNew) changed();
  });
  return {
    watch: (elements) => {
      for (const element of heights.keys()) {
        if (elements.some((kept) => kept === element)) continue;
        observer.unobserve(element);
        heights.delete(element);
      }
      // Observing one again would have it reported anew.
      for (const element of elements) if (!heights.has(element)) observer.observe(element);
    },
    stop: () => observer.disconnect(),
  };
}
