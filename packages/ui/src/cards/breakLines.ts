/** The width of a stretch of text, pixels. */
export type Measure = (text: string) => number;

/**
 * Breaks a text at its spaces into as few lines as fit a width, of as even a length as may be. A word that is wider than that is broken by its
 * characters.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const fewest = greedy(text, width, measure);
  let [narrow, wide] = [0, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const lines = greedy(text, middle, measure);
    if (lines.length > fewest.length || lines.some((line) => measure(line) > middle)) narrow = middle;
    else wide = middle;
  }
  return greedy(text, wide, measure);
}

/** A line shorter than this share of the longest looks lost. */
const LOST = 0.6;

/**
 * The same, each part of the text on lines of its own; null where the text has one part, where that takes more than `most` lines, or where a line
 * but for the last would be short.
 */
export function breakParts(
  text: string,
  after: RegExp,
  width: number,
  most: number,
  measure: Measure,
): string[] | null {
  const parts = text.split(after);
  const lines = parts.flatMap((part) => breakLines(part, width, measure));
  const longest = Math.max(...lines.map(measure));
  const isEven = lines.slice(0, -1).every((line) => measure(line) >= LOST * longest);
  return parts.length > 1 && lines.length <= most && longest <= width && isEven ? lines : null;
}

/** As much on each line as it holds: words, or the characters of a word that is wider. */
function greedy(text: string, width: number, measure: Measure): string[] {
  const filled = (pieces: readonly string[], between: string): string[] =>
    pieces.reduce<string[]>((lines, piece) => {
      const longer = lines.length > 0 ? `${lines.at(-1)}${between}${piece}` : piece;
      return measure(longer) > width ? [...lines, piece] : [...lines.slice(0, -1), longer];
    }, []);
  const words = text.split(' ').filter((word) => word !== '');
  return filled(
    words.flatMap((word) => (measure(word) <= width ? [word] : filled(Array.from(word), ''))),
    ' ',
  );
}

/** The first lines of a text that does not fit, the last of them cut at a space with a sign that more follows. */
export function cutLines(text: string, width: number, most: number, measure: Measure): string[] {
  const lines = greedy(text, width, measure);
  if (lines.length <= most) return breakLines(text, width, measure);
  let last = lines[most - 1] ?? '';
  while (last !== '' && measure(`${last}…`) > width)
    last = last.includes(' ') ? last.slice(0, last.lastIndexOf(' ')) : last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.replace(/[,;:.]$/, '')}…`];
}
