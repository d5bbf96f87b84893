import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

const file = createRequire(import.meta.url).resolve(
  '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
);
const face = new Face(new Blob((await decompress(readFileSync(file))).slice().buffer));
const fonts = new Map<number, Font>();
const known = new Map<string, number>();

function fontOf(weight: number): Font {
  const font = fonts.get(weight) ?? new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  fonts.set(weight, font);
  return font;
}

/** Width of a stretch of text in the label font, in em: HarfBuzz's advances with kerning, as browsers shape it. */
export function widthOf(text: string, weight: number): number {
  const key = `${weight} ${text}`;
  const done = known.get(key);
  if (done !== undefined) return done;
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(fontOf(weight), buffer);
  const width = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + (xAdvance ?? 0), 0) / face.upem;
  known.set(key, width);
  return width;
}
