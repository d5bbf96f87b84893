import { brotliCompressSync, constants } from 'node:zlib';
import { scriptsOf } from './without-runtime';

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
  fonts: string[];
}

/** Reads from a page's HTML, inline styles included, what a visit may load, whether or not the reader gets that far. */
export function filesOf(html: string): PageFiles {
  const pictures = [...html.matchAll(/<picture>([\s\S]*?)<\/picture>/g)].map(([, inside = '']) => inside);
  const chosen = (scheme: 'light' | 'dark') => unique(pictures.flatMap((inside) => sourceFor(inside, scheme)));
  return {
    scripts: unique(scriptsOf(html)),
    styles: unique(
      [...html.matchAll(/<link\b(?=[^>]*\srel="stylesheet")[^>]*\shref="([^"]+)"/g)].map(([, href = '']) => href),
    ),
    maps: { light: chosen('light'), dark: chosen('dark') },
    fonts: unique([...html.matchAll(/[^"'()\s]+\.woff2/g)].map(([href]) => href)),
  };
}

/** Of a `<picture>`, the map file of the first source whose media query fits, or the image's own. Those for more contrast are lighter and left out. */
function sourceFor(picture: string, scheme: 'light' | 'dark'): string[] {
  const tags = [...picture.matchAll(/<source\b[^>]*>/g)].filter(([tag]) => !tag.includes('prefers-contrast'));
  const sources = tags.map(([tag]) => ({
    scheme: /prefers-color-scheme:\s*(light|dark)/.exec(tag)?.[1] ?? scheme,
    file: /\ssrcset="([^"\s]+)/i.exec(tag)?.[1],
  }));
  const file =
    sources.find((source) => source.scheme === scheme)?.file ?? /<img\b[^>]*\ssrc="([^"]+)"/.exec(picture)?.[1];
  return file?.includes('/maps/') ? [file] : [];
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
