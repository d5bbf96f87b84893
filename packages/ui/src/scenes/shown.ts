/** A word of a drawing's markup: a tag, or text up to the next one. */
const WORDS = /<(\/?)([\w-]+)((?: [\w:-]+="[^"]*")*)(\/?)>|[^<]+/g;
const EMPTY = new Set(['img', 'source', 'br']);

/** What of a drawing is told in words elsewhere: plates (boxed notes) and rows. */
const TOLD = ['d-plate-note', 'd-rows'];

/** What is to be left out besides what a pose hides. */
export interface ShownOptions {
  /** True: plates and rows too, for a page whose own text says what they say. Default false. */
  told?: boolean;
}

/**
 * The compact form of a posed drawing without what its pose hides: for pages that show the poster in this form and never move
 * it. Nothing is loaded or laid out there for other moments or for the wide form, map files above all.
 */
export function shown(markup: string, { told = false }: ShownOptions = {}): string {
  const gone = ['d-only-wide', ...(told ? TOLD : [])];
  const open: { isKept: boolean; isWrapper: boolean; start: number; length: number }[] = [];
  let out = '';
  for (const [word, closing, name = '', attributes = '', selfClosed] of markup.matchAll(WORDS)) {
    const isKept = open.at(-1)?.isKept ?? true;
    if (closing) {
      const element = open.pop();
      if (!element?.isKept) continue;
      // A wrapper whose only child has gone.
      if (element.isWrapper && element.length === out.length) out = out.slice(0, element.start);
      else out += word;
    } else if (name === '' || selfClosed || EMPTY.has(name)) {
      if (isKept) out += word;
    } else {
      const classes = valueOf(attributes, 'class').split(' ');
      const isShown =
        isKept && !valueOf(attributes, 'style').includes('--cv:hidden') && !gone.some((one) => classes.includes(one));
      const start = out.length;
      if (isShown) out += word;
      open.push({ isKept: isShown, isWrapper: classes.includes('d-only-compact'), start, length: out.length });
    }
  }
  // What is all that is shown is not waited for.
  return out.replaceAll(' loading="lazy"', '');
}

const valueOf = (attributes: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
