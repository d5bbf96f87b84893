/**
 * Runs in the page: texts of the story's flow and of its rail that stick out of the window or of a box that clips them, and texts
 * that lie upon each other. At most `close` px count for nothing: the room of a typeface is larger than its letters.
 */
export function textTrouble(close: number): string[] {
  const blocks = new Map<Element, DOMRect[]>();
  const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
  for (const area of document.querySelectorAll('[data-intro], [data-head], [data-beat], [data-rail]')) {
    const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let block = node.parentElement as Element;
      if (!node.textContent?.trim() || !block.checkVisibility({ visibilityProperty: true })) continue;
      while (isInline(block) && block.parentElement) block = block.parentElement;
      const range = document.createRange();
      range.selectNodeContents(node);
      const seen = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      blocks.set(block, [...(blocks.get(block) ?? []), ...seen]);
    }
  }
  const found: string[] = [];
  const name = (element: Element) => `"${(element.textContent ?? '').trim().slice(0, 30)}"`;
  for (const [block, rects] of blocks) {
    for (let box: Element | null = block; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const isPage = box === document.documentElement;
      const { left, right, top, bottom } = isPage
        ? { left: 0, right: innerWidth, top: -Infinity, bottom: Infinity }
        : box.getBoundingClientRect();
      for (const rect of rects) {
        const isOut = rect.left < left - close || rect.right > right + close;
        const isCut = rect.top < top - close || rect.bottom > bottom + close;
        if (((isPage || overflowX !== 'visible') && isOut) || (!isPage && overflowY !== 'visible' && isCut))
          found.push(`${name(block)} is cut off by ${box.tagName}`);
      }
    }
  }
  const flow = [...blocks].map(([block, rects]) => ({ block, rects, isRail: block.closest('[data-rail]') !== null }));
  for (const [i, one] of flow.entries()) {
    for (const other of flow.slice(i + 1)) {
      // The rail stands over the text on purpose.
      if (one.isRail !== other.isRail) continue;
      const meet = one.rects.some((a) =>
        other.rects.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > close &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > close,
        ),
      );
      if (meet) found.push(`${name(one.block)} lies upon ${name(other.block)}`);
    }
  }
  return [...new Set(found)];
}

/** Runs in the page: links and buttons of the step, unfolded, and of the rail that cannot be brought into view and clicked. */
export function unreachable(step: string): string[] {
  const isOver = (link: Element, { left, top, width, height }: DOMRect) =>
    link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  const rail = [...document.querySelectorAll('[data-rail] a')].filter((link) =>
    link.checkVisibility({ visibilityProperty: true }),
  );
  const folds = [...document.querySelectorAll<HTMLDetailsElement>(`#${step} details`)];
  const fold = (open: boolean) => folds.forEach((one) => Object.assign(one, { open }));
  fold(true);
  const own = [...document.querySelectorAll(`#${step} :is(a, label, button):not([popover] *, label *)`)];
  const missed = [...rail, ...own].flatMap((link) => {
    link.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // A link that breaks over lines has several boxes; one is enough.
    const isHit = [...link.getClientRects()].some((box) => isOver(link, box));
    return isHit ? [] : [`${link.getAttribute('href')} ${link.textContent}`];
  });
  fold(false);
  return missed;
}

/** Runs in the page: words of drawings that an edge of their picture or of the window cuts by more than 2 px, as far as they are laid out and shown. */
export function cutWords(): string[] {
  return [...document.querySelectorAll('[data-art]')].flatMap((art) => {
    const edge = art.getBoundingClientRect();
    const walker = document.createTreeWalker(art, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        const isOn = width > 1 && left < edge.right && right > edge.left && top < edge.bottom && bottom > edge.top;
        const [from, to] = [Math.max(0, edge.left), Math.min(innerWidth, edge.right)];
        const over = Math.max(from - left, right - to, edge.top - top, bottom - edge.bottom);
        if (isOn && over > 2) found.push(`"${node.textContent}" is cut by ${Math.round(over)} px`);
      }
    }
    return found;
  });
}
