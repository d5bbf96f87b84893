import type { Step } from '@proscenium/story-data';
import type { z } from 'zod';
import type { Voice } from '../score/index';
import type { CardKind } from './card';
import type { Detail } from './map/detail';
import type { PaletteName } from './map/palette';
import type { LatLon, Rect } from './map/plane';

/** A map file that a scene needs: its level, its paint, and the part of the plane it must show (km). */
export interface PlateRequest {
  detail: Detail;
  palette: PaletteName;
  frame: Rect;
  moment?: string;
}

/** A map file that is there: its address, and the part of the plane it shows (km). */
export interface PlateFound {
  url: string;
  frame: Rect;
}

/** What a scene is composed from besides its own data. */
export interface SceneContext {
  /** Prefix of the ids of its parts, so that several layers can share a stage. */
  prefix: string;
  centre: LatLon;
  places: Record<string, LatLon>;
  step: Step | undefined;
  /** True for the scene behind the title, which fills more than the dock. */
  opening: boolean;
  plate(request: PlateRequest): PlateFound;
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
  markup: string;
  compact: Voice;
  wide: Voice;
  keyframes: NamedKeyframe[];
  /** Ground of the stage at the scene's start. */
  ground: string;
}

/** A kind of scene: one folder. */
export interface SceneKind<Schema extends z.ZodType = z.ZodType> {
  /** Checks a layer's data as it stands in the story. */
  schema: Schema;
  /**
   * Ids of places that the data names, and where the data draws the accounts of its step's `when`, with where they stand in it, so that what
   * is not there is reported with its line.
   */
  references(data: z.infer<Schema>): {
    places: { path: (string | number)[]; id: string }[];
    accounts?: (string | number)[][];
  };
  /** Progress (0-1) of every picture that stands still; a step's beats must stand at one of them. Default: beats may stand anywhere. */
  rests?(data: z.infer<Schema>): readonly number[];
  /** Map files the scene will ask for. */
  plates(data: z.infer<Schema>, context: SceneContext): PlateRequest[];
  /** Pure: the same data and context give the same drawing and score, byte for byte. */
  compose(data: z.infer<Schema>, context: SceneContext): ComposedScene;
  /** Doublings of scale between progress `from` and `to`; text is kept tall enough for them. */
  travel(data: z.infer<Schema>, from: number, to: number): number;
  /** How it is drawn on share cards. Default: not at all, and the card holds words only. */
  card?: CardKind<z.infer<Schema>>;
}
