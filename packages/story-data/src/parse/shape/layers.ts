import type { z } from 'zod';
import type { layerSchema } from '../../schema/scene';
import type { SceneLayer } from '../../story';
import type { Problems } from '../problems';
import type { IdKind, Mention } from '../read/prose';
import type { Path, Settings } from '../read/yaml';
import type { SceneKinds, SceneReference } from '../sceneKind';
import { meant, oneOf, quote } from '../wording';
import { checkFields } from './checkFields';

/** The layers of a scene, checked by their kinds. */
export interface Scene {
  layers: SceneLayer[];
  /** What the layers name. */
  mentions: Mention[];
  /** Offsets where a layer draws the accounts of its step's `when`. */
  accounts: number[];
  /** Where a picture stands still (0-1), in any order; empty where none of the kinds says. */
  rests: number[];
}

/** Reads the list of layers at a path of a block; notes unknown kinds and data that their schema refuses. */
export function readScene(
  problems: Problems,
  settings: Settings,
  path: Path,
  list: readonly z.output<typeof layerSchema>[],
  kinds: SceneKinds,
): Scene {
  const scene: Scene = { layers: [], mentions: [], accounts: [], rests: [] };
  for (const [index, { kind: name, ...fields }] of list.entries()) {
    const here = [...path, index];
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) {
      problems.add(settings.at([...here, 'kind']), unknownKind(name, Object.keys(kinds)));
      continue;
    }
    const data = checkFields(problems, settings, kind.schema, fields, { path: here, moreFields: ['kind'] });
    if (data === undefined) continue;
    const { places, sources, claims, accounts } = kind.references?.(data) ?? {};
    const mention = (what: IdKind, references: readonly SceneReference[] = []) =>
      references.map(({ path: inner, id }) => ({ kind: what, id, offset: settings.at([...here, ...inner]) }));
    scene.mentions.push(...mention('place', places), ...mention('claim', claims), ...mention('source', sources));
    scene.accounts.push(...(accounts ?? []).map((inner) => settings.at([...here, ...inner])));
    scene.rests.push(...(kind.rests?.(data) ?? []));
    scene.layers.push({ kind: name, data });
  }
  return scene;
}

function unknownKind(name: string, known: readonly string[]) {
  return {
    found: `the unknown kind of scene ${quote(name)}`,
    expected: known.length === 0 ? 'no scene: no kind is registered' : oneOf(known),
    fix: meant(name, known, 'name a kind that is registered, or register this one'),
  };
}
