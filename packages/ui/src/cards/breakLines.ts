/** The width of a stretch of text, pixels. */
export type Measure = (text: string) => number;

const BLANK = / +/;

/**
 * Breaks a text at its blanks into as few lines as fit a width, of as even a length as may be. A word that is wider than that is broken by its
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

function greedy(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (word: string) => {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  };
  for (const word of text.trim().split(BLANK)) {
    if (measure(word) <= width) add(word);
    else for (const piece of pieces(word, width, measure)) add(piece);
  }
  return [...lines, line].filter((one) => one !== '');
}

function pieces(word: string, width: number, measure: Measure): string[] {
  const result = [''];
  for (const character of word) {
    const last = result.at(-1) ?? '';
    if (last !== '' && measure(last + character) > width) result.push(character);
    else result[result.length - 1] = last + character;
  }
  return result;
}

/** The first lines of a text that does not fit, the last of them cut at a blank with a sign that more follows. */
export function cutLines(text: string, width: number, most: number, measure: Measure): string[] {
  const lines = greedy(text, width, measure);
  if (lines.length <= most) return breakLines(text, width, measure);
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last !== '' && measure(`${last}…`) > width)
    last = last.includes(' ') ? last.slice(0, last.lastIndexOf(' ')) : last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.replace(/[,;:.]$/, '')}…`];
}
