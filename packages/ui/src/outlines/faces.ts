import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/** One file of a family: the part of its characters that the file holds, at every weight. */
export interface FontFile {
  /** Units to one em. */
  upem: number;
  /** Code points. */
  known: ReadonlySet<number>;
  /** The file's font at a weight. */
  at(weight: number): Font;
}

const require = createRequire(import.meta.url);

/** A family's files, read from its package, which holds it in parts: those that the pages load first. */
const family = (name: string, parts: readonly string[]): Promise<FontFile[]> =>
  Promise.all(
    parts.map(async (part) => {
      const path = require.resolve(`@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`);
      const bytes = await decompress(await readFile(path));
      return fontFile(new Face(new Blob(bytes.slice().buffer)));
    }),
  );

function fontFile(face: Face): FontFile {
  const fonts = new Map<number, Font>();
  return {
    upem: face.upem,
    known: new Set(face.collectUnicodes()),
    at(weight) {
      const font = fonts.get(weight) ?? new Font(face);
      if (!fonts.has(weight)) font.setVariations([new Variation('wght', weight)]);
      fonts.set(weight, font);
      return font;
    },
  };
}

/** The files of the theme's families. Rejects where a package is missing. */
export const loadFaces = async (): Promise<{ sans: FontFile[]; serif: FontFile[] }> => ({
  sans: await family('schibsted-grotesk', ['latin', 'latin-ext']),
  serif: await family('source-serif-4', ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext']),
});
