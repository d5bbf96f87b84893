import { isRecord } from './isRecord';

/**
 * Ids of groups that stand where a block has no group of that name: beside its fields, or inside an entry of one of its groups,
 * whose fields are no groups themselves. What such a group is, and where it belongs, is not known.
 */
export function strayGroups(
  raw: Record<string, unknown>,
  shape: Readonly<Record<string, unknown>>,
  name: string,
): string[] {
  const groups = raw[name];
  const entries = isRecord(groups) ? Object.values(groups) : [];
  return [
    ...Object.keys(raw).filter((key) => !Object.hasOwn(shape, key) && isRecord(raw[key])),
    ...entries.flatMap((entry) => (isRecord(entry) ? Object.keys(entry).filter((key) => isRecord(entry[key])) : [])),
  ];
}
