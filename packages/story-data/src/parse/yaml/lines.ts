/** A line of YAML that holds something. */
export interface Line {
  start: number;
  indent: number;
  words: string;
}

/** The lines of YAML that hold something other than a comment. */
export function linesOf(source: string): Line[] {
  return Array.from(source.matchAll(/^(?<blanks> *)(?<words>[^\s#].*)$/gm), ({ index, groups }) => {
    return { start: index, indent: groups?.blanks?.length ?? 0, words: groups?.words ?? '' };
  });
}

/** Tells whether the words of a line begin an entry of a list. */
export function isDash(words: string): boolean {
  return /^-(?:\s|$)/.test(words);
}

/** The name of the field that a line begins with, behind a dash too; undefined where it begins with none. */
export function fieldName(words: string): string | undefined {
  return /^(?:- +)?(?<name>[-\w]+):(?:\s|$)/.exec(words)?.groups?.name;
}

/** The lines of YAML that hold fields and entries: without those of a text below the sign `>` or `|`. */
export function structureLines(source: string): Line[] {
  let textFrom = Number.POSITIVE_INFINITY;
  return linesOf(source).filter(({ indent, words }) => {
    if (indent > textFrom) return false;
    textFrom = /(?:^|[:-]) +[>|][-+\d]*\s*$/.test(words.slice(-200)) ? indent : Number.POSITIVE_INFINITY;
    return true;
  });
}

/** A number of blanks in words. */
export function blanksOf(count: number): string {
  return count === 1 ? '1 blank' : `${count} blanks`;
}
