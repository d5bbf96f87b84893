/** The line that opens a fenced block of Markdown. */
export interface Fence {
  /** Offset of the line. */
  at: number;
  /** Its backquotes or tildes. */
  marks: string;
  /** The words behind them. */
  info: string;
}

const OPENING = /^ {0,3}(?:(?<quotes>`{3,})(?<name>[^`]*)|(?<tildes>~{3,})(?<words>.*))$/;
const CLOSING = /^ {0,3}(?<marks>`{3,}|~{3,})[ \t]*$/;
const ALMOST = /^[ \t]*(?:`{2,}|~{2,})/;
const SETTINGS = /^(?:rail|dateline|when):(?:[ \t]|$)/;

/** Reads a line that opens a fenced block; undefined where it opens none. */
export function openingFence(line: string, at: number): Fence | undefined {
  const groups = OPENING.exec(line)?.groups;
  if (!groups) return undefined;
  return {
    at,
    marks: groups.quotes ?? groups.tildes ?? '',
    info: (groups.name ?? groups.words ?? '').replaceAll(/^[ \t]+|[ \t]+$/g, ''),
  };
}

/** Tells whether a line closes a block. */
export function closesFence(line: string, { marks }: Fence): boolean {
  const written = CLOSING.exec(line)?.groups?.marks ?? '';
  return written.startsWith(marks);
}

/** Tells whether a line that closes no block was probably meant to. */
export function almostCloses(line: string): boolean {
  return ALMOST.test(line);
}

/** Tells whether a line is one of the fields that every step's settings have, and nothing else in a story. */
export function isSetting(line: string): boolean {
  return SETTINGS.test(line);
}
