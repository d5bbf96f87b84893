/** The characters of a range as CSS's `unicode-range` writes it, without wildcards: `U+41, U+61-7A`. */
export function charactersIn(range: string): Set<string> {
  return new Set(
    [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].flatMap(([, from = '', to = from]) => {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    }),
  );
}

/** These characters as a `unicode-range`, those that follow each other as one stretch. */
export function rangeOf(characters: Iterable<string>): string {
  const stretches: [first: number, last: number][] = [];
  for (const point of [...characters].map((one) => one.codePointAt(0) ?? 0).toSorted((a, b) => a - b)) {
    const before = stretches.at(-1);
    if (before?.[1] === point - 1) before[1] = point;
    else stretches.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return stretches.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join();
}
