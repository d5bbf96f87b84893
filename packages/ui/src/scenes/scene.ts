import type { Step, Story } from '@proscenium/story-data';
import type { z } from 'zod';
import type { Voice } from '../score/index';
import type { CardKind } from './card';
import type { Markup } from './markup';

/**
 * A static file that a drawing refers to. Requests of one name and variant, from whatever scenes of a story, share one file, so a kind asks with names of
 * its own. `Bounds` is what of its subject a file shows, in the kind's own terms; nobody else looks at it.
 */
export interface FileRequest<Bounds = unknown> {
  /** Begins the file's name; the hash of its content follows, then the ending. */
  name: string;
  ending: 'svg' | 'png' | 'jpg' | 'webp' | 'avif';
  /** Tells apart files of one name. Default: there is one. */
  variant?: string;
  /** What this drawing needs to be shown. */
  bounds: Bounds;
  /** Draws the file that shows what all requests need: its text or bytes, and what of its subject it shows. Pure. */
  draw(all: readonly Bounds[]): { content: string | Uint8Array; bounds: Bounds };
}

/** A file that is there: its address, and what it shows. */
export interface FileFound<Bounds = unknown> {
  url: string;
  bounds: Bounds;
}

/** What a scene is composed from besides its own data. */
export interface SceneContext {
  /** Prefix of the ids of its parts, so that several layers can share a stage. */
  prefix: string;
  /** The story: its places, sources and whatever else a kind draws from. */
  story: Story;
  /** The step that the scene belongs to; the scene behind the title has none. */
  step: Step | undefined;
  /** True for the scene behind the title, which fills more than the dock. */
  opening: boolean;
  /** The file for a request that was among the kind's `files`. Throws an Error for one that was not. */
  file<Bounds>(request: FileRequest<Bounds>): FileFound<Bounds>;
}

/** A named picture of a scene, and the parts that must be seen in its still. */
export interface NamedKeyframe {
  at: number;
  name: string;
  compact: string[];
  wide: string[];
}

/** A drawing and what moves it. Nothing in it knows a page, a clock or a scroll position. */
export interface ComposedScene {
  markup: Markup;
  compact: Voice;
  wide: Voice;
  keyframes: NamedKeyframe[];
  /** Ground of the stage at the scene's start. */
  ground: string;
}

/** A kind of scene: one folder. Only a schema and `compose` are needed. */
export interface SceneKind<Schema extends z.ZodType = z.ZodType> {
  /** Checks a layer's data as it stands in the story. */
  schema: Schema;
  /**
   * Ids of places that the data names, and where the data draws the accounts of its step's `when`, with where they stand in it, so that what
   * is not there is reported with its line. Default: none.
   */
  references?(data: z.infer<Schema>): {
    places: { path: (string | number)[]; id: string }[];
    accounts?: (string | number)[][];
  };
  /** Progress (0-1) of every picture that stands still; a step's beats must stand at one of them. Default: beats may stand anywhere. */
  rests?(data: z.infer<Schema>): readonly number[];
  /** Files that the scene will refer to. Default: none. */
  files?(data: z.infer<Schema>, context: SceneContext): FileRequest[];
  /** Pure: the same data and context give the same drawing and score, byte for byte. */
  compose(data: z.infer<Schema>, context: SceneContext): ComposedScene;
  /** Doublings of scale between progress `from` and `to`; text is kept tall enough for them. Default: 0. */
  travel?(data: z.infer<Schema>, from: number, to: number): number;
  /** How it is drawn on share cards. Default: not at all, and the card holds words only. */
  card?: CardKind<z.infer<Schema>>;
}
