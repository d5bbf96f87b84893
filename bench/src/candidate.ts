import type { Mover } from './trace/frames';

/** A page that is measured. */
export interface Candidate {
  name: string;
  /** Absolute folder of its site, and the page's path in it. */
  root: string;
  path: string;
  /** What to look at to see the camera move: an element whose box goes with the map. Null where nothing moves, or nobody looks. */
  camera: string | null;
  mover: Mover;
  /** Whether its loading is measured, and its scrolling. */
  loads: boolean;
  scrolls: boolean;
  /** Steps that are scrolled, from the middle of a long story; the whole story where absent. */
  steps?: number;
  /** Of a step's own page: the step, and the path of the story's page, on which it should stand in the same place. */
  opens?: { step: string; story: string };
}

/** Figures of one candidate in one round, by name; null where there is none. */
export type Figures = Record<string, number | null>;
