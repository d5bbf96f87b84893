/** A word of a drawing's markup: a tag, or text up to the next one. */
const WORDS = /<(\/?)([\w-]+)((?: [\w:-]+="[^"]*")*)(\/?)>|[^<]+/g;
const EMPTY = new Set(['img', 'source', 'br']);

/** What of a drawing is told in words elsewhere: plates (boxed notes) and rows. */
const TOLD = /(?:^| )(?:d-plate-note|d-rows)(?: |$)/;

/**
 * A posed drawing without what its pose hides in both forms: for pages that show the poster and never move it. Nothing is
 * loaded or laid out for it there, map files of other moments above all. `told`: true leaves out plates and rows too, for a
 * page whose own text says what they say; default false.
 */
export function shown(markup: string, told = false): string {
  const open: { form: 'compact' | 'wide' | null; isKept: boolean; start: number; length: number }[] = [];
  let out = '';
  for (const [word, closing, name = '', attributes = '', selfClosed] of markup.matchAll(WORDS)) {
    const parent = open.at(-1);
    const isKept = parent?.isKept ?? true;
    if (closing) {
      const element = open.pop();
      if (!element?.isKept) continue;
      // A wrapper whose only child has gone.
      if (element.form !== null && element.length === out.length) out = out.slice(0, element.start);
      else out += word;
      continue;
    }
    if (name === '' || selfClosed || EMPTY.has(name)) {
      if (isKept) out += word;
      continue;
    }
    const start = out.length;
    const form = formOf(attributes) ?? parent?.form ?? null;
    const isShown = isKept && !isHidden(attributes, form) && !(told && TOLD.test(valueOf(attributes, 'class')));
    if (isShown) out += word;
    open.push({ form: formOf(attributes), isKept: isShown, start, length: out.length });
  }
  return out;
}

const valueOf = (attributes: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

function formOf(attributes: string): 'compact' | 'wide' | null {
  const only = /(?:^| )d-only-(compact|wide)(?: |$)/.exec(valueOf(attributes, 'class'))?.[1];
  return (only as 'compact' | 'wide' | undefined) ?? null;
}

/** As the poses' styles have it: the wide form takes compact's where it has none of its own. */
function isHidden(attributes: string, form: 'compact' | 'wide' | null): boolean {
  const style = valueOf(attributes, 'style');
  if (form !== 'wide' && !style.includes('--cv:hidden')) return false;
  if (form === 'compact') return true;
  return style.includes('--wv:hidden') || style.includes('--cv:hidden');
}
