import { brotliCompressSync, constants } from 'node:zlib';
import { getAttribute, getTextContent, type Document, type Element } from '@parse5/tools';
import { elementsIn, readPage, scriptAddresses, textOf } from './pages/tree';
import { charactersIn } from './unicode-range';

/** Bytes after brotli at its highest quality, which is how hosts send text. */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Addresses of what a page loads, each once, without a fragment. */
export interface PageFiles {
  scripts: string[];
  styles: string[];
  /** Map files of every plate, for a reader who prefers light and for one who prefers dark. */
  maps: { light: string[]; dark: string[] };
  /** Those that are preloaded, and those that the page's own characters ask for. */
  fonts: string[];
}

/** Reads from a page's HTML, inline styles included, what a visit may load, whether or not the reader gets that far. */
export function filesOf(html: string): PageFiles {
  const page = readPage(html);
  const links = (rel: string) => elementsIn(page, 'link').filter((link) => getAttribute(link, 'rel') === rel);
  const pictures = elementsIn(page, 'picture');
  return {
    scripts: unique(scriptAddresses(page)),
    styles: unique(links('stylesheet').map((link) => getAttribute(link, 'href') ?? '')),
    maps: {
      light: unique(pictures.flatMap((picture) => mapIn(picture, 'light'))),
      dark: unique(pictures.flatMap((picture) => mapIn(picture, 'dark'))),
    },
    fonts: unique([
      ...links('preload')
        .map((link) => getAttribute(link, 'href') ?? '')
        .filter((address) => address.endsWith('.woff2')),
      ...facesShown(page),
    ]),
  };
}

/** Of a `<picture>`, the map file of the first source whose media query fits, or the image's own. Those for more contrast are lighter and left out. */
function mapIn(picture: Element, scheme: 'light' | 'dark'): string[] {
  const sources = elementsIn(picture, 'source').map((source) => ({
    media: getAttribute(source, 'media') ?? '',
    file: getAttribute(source, 'srcset')?.split(/\s/)[0],
  }));
  const fitting = sources
    .filter(({ media }) => !media.includes('prefers-contrast'))
    .find(({ media }) => (/prefers-color-scheme:\s*(light|dark)/.exec(media)?.[1] ?? scheme) === scheme);
  const [image] = elementsIn(picture, 'img');
  const file = fitting?.file ?? (image && getAttribute(image, 'src'));
  return file?.includes('/maps/') ? [file] : [];
}

/** Files of the faces of a page's styles that hold one of its characters and no later face of that family does. */
function facesShown(page: Document): string[] {
  const characters = new Set(textOf(page));
  const faces = facesIn(page);
  return faces.flatMap(({ family, file, range }, i) => {
    const later = faces.slice(i + 1).filter((other) => other.family === family);
    const isShown = [...characters].some((one) => range.has(one) && !later.some((other) => other.range.has(one)));
    return isShown ? file : [];
  });
}

/** The faces of a page's styles that come in files. Without a range of its own a face is for every character. */
export function facesIn(page: Document): { family: string; file: string; range: Pick<Set<string>, 'has'> }[] {
  const css = elementsIn(page, 'style').map(getTextContent).join('\n');
  return [...css.matchAll(/@font-face\s*{([^}]*)}/g)].flatMap(([, rule = '']) => {
    const file = /[^"'()\s]+\.woff2/.exec(rule)?.[0];
    const range = /unicode-range:([^;]*)/.exec(rule)?.[1];
    const family = /font-family:\s*([^;]*)/.exec(rule)?.[1] ?? '';
    return file ? { family, file, range: range ? charactersIn(range) : { has: () => true } } : [];
  });
}

/** How far a weight is from what it was: '' where it is the same, `+120` or `-120`, or `new`. */
export function changeSince(before: number | undefined, bytes: number): string {
  if (before === undefined) return 'new';
  return bytes === before ? '' : (bytes - before).toLocaleString('en', { signDisplay: 'always' });
}

/** Of several weights by kind, the greatest of each kind. */
export function heaviest<Kind extends string>(weights: readonly Partial<Record<Kind, number>>[]): Record<Kind, number> {
  const greatest = {} as Record<Kind, number>;
  for (const weight of weights) {
    for (const [kind, bytes] of Object.entries(weight) as [Kind, number][]) {
      greatest[kind] = Math.max(greatest[kind] ?? 0, bytes);
    }
  }
  return greatest;
}

function unique(addresses: string[]): string[] {
  return [...new Set(addresses.map((address) => address.split('#')[0] ?? ''))];
}
