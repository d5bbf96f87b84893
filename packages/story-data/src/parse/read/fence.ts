/** The line that opens a fenced block of Markdown. */
export interface Fence {
  /** Its backquotes or tildes. */
  marks: string;
}

const OPENING = /^ {0,3}(?:(?<quotes>`{3,})[^`]*|(?<tildes>~{3,}).*)$/;
const CLOSING = /^ {0,3}(?<marks>`{3,}|~{3,})[ \t]*$/;

/** Reads a line that opens a fenced block; undefined where it opens none. */
export function openingFence(line: string): Fence | undefined {
  const groups = OPENING.exec(line)?.groups;
  return groups && { marks: groups.quotes ?? groups.tildes ?? '' };
}

/** Tells whether a line closes a block. */
export function closesFence(line: string, { marks }: Fence): boolean {
  return (CLOSING.exec(line)?.groups?.marks ?? '').startsWith(marks);
}
