import { isRecord } from './isRecord';
import type { PlacedFinding } from './issueFindings';
import { valueOf } from './valueOf';
import { quote } from './wording';
import type { Path } from './yaml/block';

/**
 * An empty field before fields that are wrong where they stand has lost their indent: that is one mistake, told at the
 * first of them. `offsetOf` tells where a field is named.
 */
export function mergeLostIndents(
  findings: readonly PlacedFinding[],
  value: unknown,
  offsetOf: (path: Path) => number,
): PlacedFinding[] {
  // Each is compared with all others; whoever has so many has another kind of file.
  if (findings.length > 200) return [...findings];
  const merged: PlacedFinding[] = [];
  const explained = new Set<string>();
  for (const { path, finding } of findings) {
    const name = path.at(-1);
    const parent = path.slice(0, -1);
    const group = parent.reduce<unknown>(valueOf, value);
    const isEmpty = /^(?:fields|a list|a time)\b/.test(finding.expected) && valueOf(group, name ?? '') === null;
    if (name === undefined || !isEmpty || !isRecord(group)) continue;
    const inOrder = Object.keys(group).toSorted((a, b) => offsetOf([...parent, a]) - offsetOf([...parent, b]));
    const below = inOrder.slice(inOrder.indexOf(String(name)) + 1);
    const end = below.findIndex((one) => !isOutOfPlace(findings, [...parent, one], group));
    const strays = end === -1 ? below : below.slice(0, end);
    if (strays[0] === undefined) continue;
    for (const stray of [String(name), ...strays]) explained.add(keyOf([...parent, stray]));
    merged.push({
      path: [...parent, strays[0]],
      about: 'name',
      finding: {
        found: `${quote(strays[0])} in the column of ${quote(String(name))}, which has nothing below it`,
        expected: `what belongs to ${quote(String(name))} two blanks further right`,
        fix: `put two blanks more before ${quote(`${strays[0]}:`)} and the lines that go with it`,
      },
    });
  }
  const isExplained = ({ path }: PlacedFinding) =>
    path.some((_, index) => explained.has(keyOf(path.slice(0, index + 1))));
  return [...findings.filter((finding) => explained.size === 0 || !isExplained(finding)), ...merged];
}

/** Tells whether a field is unknown in its group, and no misspelt one, or a value where only groups belong. */
export function isOutOfPlace(findings: readonly PlacedFinding[], path: Path, group: Record<string, unknown>): boolean {
  return findings.some(({ path: at, about, finding, meantName }) => {
    if (keyOf(at) !== keyOf(path)) return false;
    if (about === 'value') return finding.expected.startsWith('fields') && finding.found !== 'nothing';
    return meantName === undefined || Object.hasOwn(group, meantName);
  });
}

/** A path as a key of a set. */
export function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
