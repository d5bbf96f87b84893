import type { SceneLayer } from '../story';
import { checkFields } from './checkFields';
import { isRecord } from './isRecord';
import type { MentionKind } from './mentions';
import type { Reading } from './reading';
import type { SceneReference } from './sceneKind';
import { meant, oneOf, quote } from './wording';
import type { Path, YamlBlock } from './yaml/block';

/** The layers of a scene, checked by their kinds, and the sources that they name, in order. */
export interface Layers {
  layers: SceneLayer[];
  sources: string[];
  /** Where a picture stands still (0-1), in any order; empty where a layer is wrong, or none of their kinds says. */
  rests: number[];
}

/**
 * Reads the list of layers at a path of a block; notes unknown kinds, wrong data and what the data names. `hasAccounts`:
 * whether the step's `when` lists accounts.
 */
export function readLayers(
  { report, mention, kinds }: Reading,
  block: YamlBlock,
  path: Path,
  list: unknown,
  hasAccounts: boolean,
): Layers {
  const layers: SceneLayer[] = [];
  const sources: string[] = [];
  const rests: number[] = [];
  if (!Array.isArray(list)) return { layers, sources, rests };
  list.forEach((layer: unknown, index) => {
    // What is not even a group of fields with a kind is the business of the block's own schema.
    if (!isRecord(layer) || typeof layer.kind !== 'string') return;
    const { kind: name, ...fields } = layer;
    const here = [...path, index];
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) {
      report.add(block.at([...here, 'kind']), unknownKind(name, Object.keys(kinds)));
      return;
    }
    const data = checkFields(report, block, kind.schema, fields, { path: here, moreFields: ['kind'] });
    if (data === undefined) return;
    layers.push({ kind: name, data });
    rests.push(...(kind.rests?.(data) ?? []));

    const named = kind.references?.(data) ?? {};
    const note = (what: MentionKind, references: readonly SceneReference[] = []) => {
      for (const { path: inner, id } of references) mention(what, id, block.at([...here, ...inner]));
    };
    note('place', named.places);
    note('claim', named.claims);
    note('source', named.sources);
    if (!hasAccounts) for (const inner of named.accounts ?? []) report.add(block.at([...here, ...inner]), NO_ACCOUNTS);
    sources.push(...(named.sources ?? []).map(({ id }) => id));
  });
  return { layers, sources, rests: layers.length === list.length ? rests : [] };
}

/** Tells whether every layer of a list was read: what another one names is not known. */
export function isReadWhole(list: unknown, { layers }: Layers): boolean {
  return !Array.isArray(list) || layers.length === list.length;
}

const NO_ACCOUNTS = {
  found: 'a drawing of accounts in a step that has none',
  expected: '`accounts` in the `when` of the same step',
  fix: 'list them there, or take the drawing out',
};

function unknownKind(name: string, known: readonly string[]) {
  return {
    found: `the unknown kind of scene ${quote(name)}`,
    expected: known.length === 0 ? 'no scene: no kind is registered' : oneOf(known),
    fix: meant(name, known, 'name a kind that is registered, or register this one'),
  };
}
