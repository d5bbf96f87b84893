import { isRecord } from './isRecord';
import type { PlacedFinding } from './issueFindings';
import { isOutOfPlace, keyOf } from './lostIndent';
import { valueOf } from './valueOf';
import { inWords, quote } from './wording';
import type { Path } from './yaml/block';

/** What is known of the value that findings are about. */
export interface Placed {
  value: unknown;
  /** Where a field is named. */
  offsetOf: (path: Path) => number;
  /** Whether a group may have a field of this name, and whether by any name. */
  takes: (path: Path, name: string) => 'by name' | 'any' | undefined;
}

/**
 * Fields that are wrong where they stand, and belong to the group above them or to the one around, have another indent than
 * they should: that is one mistake, told at the first of them.
 */
export function mergeStrayFields(findings: readonly PlacedFinding[], placed: Placed): PlacedFinding[] {
  // Each is compared with all others; whoever has so many has another kind of file.
  if (findings.length > 200) return [...findings];
  const parents = new Map(findings.map(({ path }) => [keyOf(path.slice(0, -1)), path.slice(0, -1)]));
  const strays = [...parents.values()].flatMap((parent) => straysOf(findings, placed, parent));
  const explained = new Set(strays.flatMap(({ paths }) => paths.map(keyOf)));
  const names = new Set(strays.flatMap(({ named }) => named.map(quote)));
  const isExplained = ({ path, about, finding }: PlacedFinding) =>
    (about === 'value' && names.has(finding.found)) ||
    path.some((_, index) => explained.has(keyOf(path.slice(0, index + 1))));
  return strays.length === 0
    ? [...findings]
    : [...findings.filter((one) => !isExplained(one)), ...strays.map((one) => one.told)];
}

interface Stray {
  told: PlacedFinding;
  /** What is explained by it. */
  paths: Path[];
  /** Ids that are known once it is mended. */
  named: string[];
}

function straysOf(findings: readonly PlacedFinding[], { value, offsetOf, takes }: Placed, parent: Path): Stray[] {
  const group = parent.reduce<unknown>(valueOf, value);
  if (!isRecord(group) || Object.keys(group).length > 500) return [];
  const inOrder = Object.keys(group).toSorted((a, b) => offsetOf([...parent, a]) - offsetOf([...parent, b]));
  const around = parent.slice(0, -1);
  /** Whether a field of this group may stand in another one, which lacks it. */
  const fits = (path: Path, name: string) => {
    const other = path.reduce<unknown>(valueOf, value);
    if (!isRecord(other) || Object.hasOwn(other, name)) return false;
    const how = takes(path, name);
    return how === 'by name' || (how === 'any' && isRecord(valueOf(group, name)));
  };
  const strays: Stray[] = [];
  let owner: string | undefined;
  for (let index = 0; index < inOrder.length; index += 1) {
    const name = inOrder[index] ?? '';
    if (!isOutOfPlace(findings, [...parent, name], group)) {
      owner = name;
      continue;
    }
    const above = owner === undefined ? undefined : [...parent, owner];
    const isOf = (path: Path) => (other: string) =>
      isOutOfPlace(findings, [...parent, other], group) && (fits(path, other) || valueOf(group, name) === null);
    const target = above && fits(above, name) ? above : parent.length > 0 && fits(around, name) ? around : undefined;
    if (!target) continue;
    const rest = inOrder.slice(index + 1);
    const end = rest.findIndex((other) => !isOf(target)(other));
    const names = [name, ...(end === -1 ? rest : rest.slice(0, end))];
    index += names.length - 1;
    strays.push({
      told: {
        path: [...parent, name],
        about: 'name',
        finding: target === above ? tooLeft(owner ?? '', names) : tooRight(name),
      },
      paths: names.flatMap((other) => [
        [...parent, other],
        [...target, other],
      ]),
      named: names,
    });
  }
  return strays;
}

function tooLeft(owner: string, names: readonly string[]) {
  return {
    found: `${quote(names[0] ?? '')} in the column of ${quote(owner)}`,
    expected: `the fields of ${quote(owner)} in one column, two blanks further right`,
    fix: `put two blanks more before ${inWords(names.map((name) => quote(`${name}:`)))}${names.length > 1 ? '' : ' and the lines that go with it'}`,
  };
}

function tooRight(name: string) {
  return {
    found: `${quote(name)} among the fields of the group above it`,
    expected: 'it two blanks further left, in the column of that group',
    fix: `take two of the blanks before ${quote(`${name}:`)} away, and before the lines that go with it if they moved too`,
  };
}
