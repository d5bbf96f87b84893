import type { CameraKey, Track } from '@proscenium/ui/score';

/** One map drawing that a scene shows: a map file, laid into the story's plane. */
export interface Level {
  /** Id of the inlined map file's group. */
  file: string;
  /** Shows tone only, without coast and borders. */
  tone: boolean;
  /** Opacity over progress; null where it always stands. Later levels are nearer and lie above. */
  opacity: Track | null;
}

/** One step's picture as the baselines draw it: the product's drawing for phones, its map taken apart from its marks. */
export interface Scene {
  id: string;
  /** Ground of the stage: 'night' | 'day'. */
  ground: string;
  camera: CameraKey[];
  levels: Level[];
  /** Markup of everything but the map; moving parts carry `data-part`. */
  marks: string;
  /** What moves in the marks. */
  tracks: Track[];
  /** Opacity of the whole map over progress, where another layer takes over; null where it always stands. */
  map: Track | null;
  /** The progresses that each beat stands for, in order; a beat with several spreads them evenly down to the next one. */
  beats: number[][];
}

/** One inlined map file: a group whose units are kilometres of the story's plane. */
export interface MapGroup {
  id: string;
  markup: string;
}
