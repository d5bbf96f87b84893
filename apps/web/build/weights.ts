import { brotliCompressSync } from 'node:zlib';
import { getAttribute, getTextContent, type Document, type Element } from '@parse5/tools';
import { elementsIn, readPage, scriptAddresses, textOf } from './pages/tree';
import { charactersIn } from './unicode-range';

/** Bytes after brotli at its highest quality, which is how hosts send text. */
export const brotliSize = (content: string | Buffer): number => brotliCompressSync(content).length;

/** Addresses of what a page loads, each once, without a fragment. */
export interface PageFiles {
  scripts: string[];
  /** Map files of every plate, for a reader who prefers light and for one who prefers dark. */
  maps: { light: string[]; dark: string[] };
  /** Those that the page's own characters ask for. */
  fonts: string[];
}

/** Reads from a page's HTML, inline styles included, what a visit may load, whether or not the reader gets that far. */
export function filesOf(html: string): PageFiles {
  const page = readPage(html);
  const pictures = elementsIn(page, 'picture');
  const characters = [...new Set(textOf(page))];
  const faces = facesIn(page).filter(({ range }) => characters.some((one) => range.has(one)));
  return {
    scripts: unique(scriptAddresses(page)),
    maps: {
      light: unique(pictures.flatMap((picture) => mapIn(picture, 'light'))),
      dark: unique(pictures.flatMap((picture) => mapIn(picture, 'dark'))),
    },
    fonts: unique(faces.map(({ file }) => file)),
  };
}

/** Of a `<picture>`, the map file of the source for those who prefer this, or the image's own. Those for more contrast are lighter and left out. */
function mapIn(picture: Element, scheme: 'light' | 'dark'): string[] {
  const source = elementsIn(picture, 'source').find(
    (one) => getAttribute(one, 'media') === `(prefers-color-scheme:${scheme})`,
  );
  const file = source
    ? getAttribute(source, 'srcset')
    : elementsIn(picture, 'img').map((image) => getAttribute(image, 'src'))[0];
  return file?.includes('/maps/') ? [file] : [];
}

/** The faces of a page's styles that come in files. Without a range of its own a face is for every character. */
export function facesIn(page: Document): { file: string; range: Pick<Set<string>, 'has'> }[] {
  const css = elementsIn(page, 'style').map(getTextContent).join('\n');
  return [...css.matchAll(/@font-face\s*{([^}]*)}/g)].flatMap(([, rule = '']) => {
    const file = /[^"'()\s]+\.woff2/.exec(rule)?.[0];
    const range = /unicode-range:([^;]*)/.exec(rule)?.[1];
    return file ? { file, range: range ? charactersIn(range) : { has: () => true } } : [];
  });
}

const unique = (addresses: string[]): string[] => [...new Set(addresses.map((address) => address.split('#')[0] ?? ''))];
