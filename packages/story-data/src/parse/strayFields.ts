import { isRecord } from './isRecord';
import type { PlacedFinding } from './issueFindings';
import { keyOf, isOutOfPlace } from './lostIndent';
import { valueOf } from './valueOf';
import { inWords, quote } from './wording';
import type { Path } from './yamlBlock';

/**
 * Fields that are wrong where they stand, right behind a group that knows and lacks them, have lost their indent: that is one
 * mistake, told at the first of them. `offsetOf` tells where a field is named, `fieldsAt` the fields that a group may have.
 */
export function mergeStrayFields(
  findings: readonly PlacedFinding[],
  value: unknown,
  offsetOf: (path: Path) => number,
  fieldsAt: (path: Path) => readonly string[],
): PlacedFinding[] {
  // Each is compared with all others; whoever has so many has another kind of file.
  if (findings.length > 200) return [...findings];
  const parents = new Map(findings.map(({ path }) => [keyOf(path.slice(0, -1)), path.slice(0, -1)]));
  const merged: PlacedFinding[] = [];
  const explained = new Set<string>();
  for (const parent of parents.values()) {
    const group = parent.reduce<unknown>(valueOf, value);
    if (!isRecord(group) || Object.keys(group).length > 500) continue;
    const inOrder = Object.keys(group).toSorted((a, b) => offsetOf([...parent, a]) - offsetOf([...parent, b]));
    let owner: string | undefined;
    let strays: string[] = [];
    const close = () => {
      if (owner !== undefined && strays.length > 0) merged.push(stray(parent, owner, strays));
      for (const name of strays)
        for (const path of [
          [...parent, name],
          [...parent, owner ?? '', name],
        ])
          explained.add(keyOf(path));
      strays = [];
    };
    for (const name of inOrder) {
      const own = valueOf(group, owner ?? '');
      const isStray =
        owner !== undefined &&
        isRecord(own) &&
        !Object.hasOwn(own, name) &&
        isOutOfPlace(findings, [...parent, name], group) &&
        fieldsAt([...parent, owner]).includes(name);
      if (isStray) strays.push(name);
      else {
        close();
        owner = name;
      }
    }
    close();
  }
  return [...findings.filter(({ path }) => !explained.has(keyOf(path))), ...merged];
}

function stray(parent: Path, owner: string, strays: readonly string[]): PlacedFinding {
  const names = inWords(strays.map((name) => quote(`${name}:`)));
  return {
    path: [...parent, strays[0] ?? ''],
    about: 'name',
    finding: {
      found: `${quote(strays[0] ?? '')} in the column of ${quote(owner)}`,
      expected: `the fields of ${quote(owner)} in one column, two blanks further right`,
      fix: `put two blanks more before ${names}${strays.length > 1 ? '' : ' and the lines that go with it'}`,
    },
  };
}
