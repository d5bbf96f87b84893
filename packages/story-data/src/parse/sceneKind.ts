import type { z } from 'zod';
import type { Path } from './read/yaml';

/** An id that a scene's data names, and where: a path inside the data as written. */
export interface SceneReference {
  path: Path;
  id: string;
}

/** What a scene's data refers to outside itself. */
export interface SceneReferences {
  places?: SceneReference[];
  sources?: SceneReference[];
  claims?: SceneReference[];
  /** Where the data draws the accounts of its step's `when`; refused where the step has none. */
  accounts?: Path[];
}

/**
 * What the parser must know of a kind of scene. `schema` checks a layer's fields without `kind`; its output becomes the
 * layer's `data`. `references` lists the ids in that output which the story must declare. Words for a check's message
 * are made by `says`.
 */
export interface SceneKind<Data = unknown> {
  schema: z.ZodType<Data>;
  // A method, so that a kind of particular data is a kind: the parser only hands it what its own schema put out.
  references?(data: Data): SceneReferences;
  /** Progress (0-1) of every picture that stands still: a step's beats must stand at one. Default: beats may stand anywhere. */
  rests?(data: Data): readonly number[];
}

/** Kinds of scene by name, as a story file names them. */
export type SceneKinds = Readonly<Record<string, SceneKind>>;
