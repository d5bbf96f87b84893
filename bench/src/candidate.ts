import type { Mover } from './trace/frames';

/** A page that is measured. */
export interface Candidate {
  name: string;
  /** Absolute folder of its site, and the page's path in it. */
  root: string;
  path: string;
  /** What to look at to see the camera move: an element whose box goes with the map. Null where nothing moves. */
  camera: string | null;
  mover: Mover;
  /** What is scrolled: all of the story, or this many steps from the middle of a long one. */
  scrolled: 'story' | { steps: number };
  /** Whether its loading is measured too. */
  loads: boolean;
}

/** Figures of one candidate in one round, by name; null where there is none. */
export type Figures = Record<string, number | null>;
