import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/** One file of a family: the part of its characters that the file holds, at every weight. */
export interface FontFile {
  /** Units to one em. */
  upem: number;
  has(codePoint: number): boolean;
  /** The file's font at a weight. */
  at(weight: number): Font;
}

/** The families of the theme; their packages hold them in parts, those that the pages load first. */
export type FamilyName = 'sans' | 'serif';
const PARTS: Record<FamilyName, readonly [name: string, parts: readonly string[]]> = {
  sans: ['schibsted-grotesk', ['latin', 'latin-ext']],
  serif: ['source-serif-4', ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext']],
};

const require = createRequire(import.meta.url);
let all: Promise<Record<FamilyName, FontFile[]>> | undefined;

/** Reads the files of both families from their packages, once. Rejects where a package is missing. */
export function loadFaces(): Promise<Record<FamilyName, FontFile[]>> {
  all ??= (async () => ({ sans: await family('sans'), serif: await family('serif') }))();
  return all;
}

async function family(which: FamilyName): Promise<FontFile[]> {
  const [name, parts] = PARTS[which];
  return Promise.all(
    parts.map(async (part) => {
      const path = require.resolve(`@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`);
      const bytes = await decompress(await readFile(path));
      return fontFile(new Face(new Blob(bytes.slice().buffer)));
    }),
  );
}

function fontFile(face: Face): FontFile {
  const known = new Set(face.collectUnicodes());
  const fonts = new Map<number, Font>();
  return {
    upem: face.upem,
    has: (codePoint) => known.has(codePoint),
    at(weight) {
      const made = fonts.get(weight);
      if (made) return made;
      const font = new Font(face);
      font.setVariations([new Variation('wght', weight)]);
      fonts.set(weight, font);
      return font;
    },
  };
}
