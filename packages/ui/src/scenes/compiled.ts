import type { Story } from '@proscenium/story-data';

/** One step's picture after compiling: markup posed as the poster, and the score that moves it. */
export interface CompiledDrawing {
  /** Goes inside `[data-box]`. Plain HTML and SVG, decorative (its words stand in the text too). */
  markup: string;
  /**
   * The poster's compact form without what its pose hides, for pages that show it and never move it; without boxed notes and rows where the step's
   * `embed` says what they say.
   */
  still: string;
  /** JSON for `<script type="application/json" data-score>`; null for a picture that does not move. */
  score: string | null;
  /** Class-like words for `[data-drawing]`, e.g. the ground the stage shows at the poster: 'night' | 'day'. */
  ground: string;
  /** Doublings of the picture's scale from each beat to the next, one number per beat: text is kept at least 24 svh tall for each. */
  travel?: number[];
}

/** A file that the drawings refer to. */
export interface SceneFile {
  /** File name with content hash, e.g. `near-day.1a2b3c4d.svg`. */
  name: string;
  content: string | Uint8Array;
}

/** A story after compiling: plain JSON; pages, cards, embeds and feeds are made from it. */
export interface CompiledStory {
  story: Story;
  opening: CompiledDrawing;
  /** By step id; a step without a scene has none. */
  drawings: Record<string, CompiledDrawing>;
}

export interface Compiled {
  compiled: CompiledStory;
  /** To be written to the folder that `filesUrl` points at. */
  files: SceneFile[];
}

export interface CompileOptions {
  /** Address prefix of the files that drawings refer to, e.g. `/base/maps/`. */
  filesUrl: string;
}
