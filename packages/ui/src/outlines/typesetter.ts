import { Buffer, shape } from 'harfbuzzjs';
import { loadFaces } from './faces';
import type { FontFile } from './faces';

/** How a stretch of text is set. */
export interface Typed {
  /** 400 to 900. */
  weight: number;
  /** Pixels to one em. */
  size: number;
  /** Added between characters, em. Default 0. */
  spacing?: number;
}

/** Sets text in the site's fonts, as browsers do: kerned and joined by HarfBuzz. A character that no font has is left out. */
export interface Typesetter {
  /** Characters that no font of the site has, each once, in order. */
  missing(text: string): string[];
  /** Pixels from a text's start to where the next would begin. */
  width(text: string, typed: Typed): number;
  /** A text's shapes as SVG path data, the start of its baseline at (x, y). */
  path(text: string, typed: Typed, x: number, y: number): string;
}

// What is told to the shaper and has no shape of its own.
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

const hundredths = (value: number): number => Math.round(value * 100) / 100 || 0;

let loaded: Promise<Typesetter> | undefined;

/**
 * Sets text in the first family of the site's that has all of it: the sans for all that it can; where neither has all, character by character. Reads the
 * fonts once; rejects where a font's package is missing.
 */
export const loadTypesetter = (): Promise<Typesetter> => (loaded ??= makeTypesetter());

async function makeTypesetter(): Promise<Typesetter> {
  const { sans, serif } = await loadFaces();
  const everything = [...sans, ...serif];
  const lacking = (files: readonly FontFile[], text: string) =>
    [...new Set(text)].filter((c) => !UNSEEN.test(c) && !files.some(({ known }) => known.has(c.codePointAt(0) ?? 0)));
  const filesFor = (text: string) => [sans, serif].find((files) => lacking(files, text).length === 0) ?? everything;
  const glyphsOf = (text: string, typed: Typed) => setRow(stretches(text, filesFor(text)), typed);
  // Lines are broken by trying.
  const widths = new Map<string, number>();
  return {
    missing: (text) => lacking(everything, text),
    width(text, typed) {
      const key = `${typed.weight} ${typed.size} ${typed.spacing ?? 0} ${text}`;
      const width = widths.get(key) ?? glyphsOf(text, typed).width;
      widths.set(key, width);
      return width;
    },
    path: (text, typed, x, y) =>
      glyphsOf(text, typed)
        .glyphs.flatMap((glyph) =>
          glyph.draw().map(({ type, values }) => {
            const moved = values.map((value, i) =>
              hundredths(i % 2 === 0 ? x + glyph.x + value * glyph.scale : y - glyph.y - value * glyph.scale),
            );
            return type + moved.join(' ');
          }),
        )
        .join(''),
  };
}

interface Stretch {
  file: FontFile;
  text: string;
}

/** Cuts a text where another file has to go on; what any file has (a space) stays with the one before. */
function stretches(text: string, files: readonly FontFile[]): Stretch[] {
  const result: Stretch[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = result.at(-1);
    const stays = last && (UNSEEN.test(character) || last.file.known.has(code));
    const file = stays ? last.file : files.find(({ known }) => known.has(code));
    if (!file) continue;
    if (last?.file === file) last.text += character;
    else result.push({ file, text: character });
  }
  return result;
}

function setRow(row: readonly Stretch[], { weight, size, spacing = 0 }: Typed) {
  const glyphs: { x: number; y: number; scale: number; draw: () => { type: string; values: number[] }[] }[] = [];
  let pen = 0;
  for (const { file, text } of row) {
    const font = file.at(weight);
    const scale = size / file.upem;
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    for (const [i, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      glyphs.push({ x: pen + xOffset * scale, y: yOffset * scale, scale, draw: () => font.glyphToJson(codepoint) });
      pen += xAdvance * scale + spacing * size;
    }
  }
  return { width: pen, glyphs };
}
