/** A sign in a plain text that would be printed, though it was meant to be read. */
export interface PlainMark {
  sign: string;
  /** True for the sign of something still to be written. */
  isMissing: boolean;
}

const MARKS = [
  /(?<!\w)(?<sign>\*{1,2})(?=\S)[^*]*\*(?!\w)/,
  /(?<!\w)(?<sign>_{1,2})(?=[^\s_])[^_]*_(?!\w)/,
  /(?<sign>\[\^[^\]]*\]?)/,
  /(?<sign>\]\([^)]*\)?)/,
  /(?<sign>~~|`)/,
  /(?<sign><\/?[a-z][^<>]*>)/i,
  /(?<sign>&(?:[a-z]{2,}\d*|#\w+);)/i,
  /(?<sign>\{(?:km|#)[^}]*\}?)/,
];

/** What stands in a text for words that are still to be written. */
export const MISSING =
  /\[TK\b[^\]]*\]|\[citation needed\]|\bTK(?: ?TK)+\b|\bTODO\b|\bFIXME\b|\bXXX+\b|\blorem ipsum\b/i;

/** The first kind of sign of Markdown or HTML, or of words still to be written, that a plain text holds; undefined where it holds none. */
export function plainMark(text: string): PlainMark | undefined {
  const missing = MISSING.exec(text)?.[0];
  if (missing !== undefined) return { sign: missing, isMissing: true };
  const sign = MARKS.map((mark) => mark.exec(text)?.groups?.sign).find((found) => found !== undefined);
  return sign === undefined ? undefined : { sign, isMissing: false };
}
