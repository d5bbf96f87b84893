const SPACE = /\s/u;
// `&CounterClockwiseContourIntegral;` is the longest entity, but a match that far off is more likely a wrong one.
const LONGEST_ESCAPE = 12;

/**
 * For each code unit of `value`, its offset in the `source` that it was read from; one more entry stands for the end.
 * The source may be longer by escapes, quotes, entities, and indents of folded lines.
 */
export function align(source: string, value: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value[index] ?? '';
    const found = SPACE.test(unit) ? firstSpace(source, at) : source.indexOf(unit, at);
    // A character written as an escape or entity (`\u00e9`, `&eacute;`) is not in the source: it stays where its text begins.
    const isFound = found !== -1 && (found === at || isSkippable(source.slice(at, found)));
    const offset = isFound ? found : at;
    offsets.push(offset);
    if (isFound) at = offset + 1;
    if (SPACE.test(unit) && !SPACE.test(value[index + 1] ?? '')) at = afterSpaces(source, at);
  }
  offsets.push(at);
  return offsets;
}

function isSkippable(skipped: string): boolean {
  return skipped.trim() === '' || (skipped.length <= LONGEST_ESCAPE && !/\s\S/u.test(skipped));
}

function firstSpace(source: string, from: number): number {
  const at = source.slice(from).search(SPACE);
  return at === -1 ? -1 : from + at;
}

function afterSpaces(source: string, from: number): number {
  let at = from;
  while (at < source.length && SPACE.test(source[at] ?? '')) at += 1;
  return at;
}
