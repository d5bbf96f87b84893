import type { Mention } from './mentions';
import type { Report } from './report';
import type { SceneKinds } from './sceneKind';

/** What every reader of a part of the file is handed. */
export interface Reading {
  report: Report;
  mention: Mention;
  kinds: SceneKinds;
  /** Ids of the declared sources, for footnotes; undefined where the story does not declare them readably. */
  sourceIds: ReadonlySet<string> | undefined;
  /** When the story was last changed, as written; undefined where it does not say so readably. */
  updated: string | undefined;
  /** The grounds that the story says it uses; undefined where it does not say so readably. */
  grounds: readonly unknown[] | undefined;
}
