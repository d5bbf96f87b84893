import type { Story } from '@proscenium/story-data';

/** One step's picture after compiling: markup posed as the poster, and the score that moves it. */
export interface CompiledDrawing {
  /** Goes inside `[data-box]`. Plain HTML and SVG, decorative (its words stand in the text too). */
  markup: string;
  /** JSON for `<script type="application/json" data-score>`; null for a picture that does not move. */
  score: string | null;
  /** Class-like words for `[data-drawing]`, e.g. the ground the stage shows at the poster: 'night' | 'day'. */
  ground: string;
  /** Doublings of the map's scale from each beat to the next, one number per beat: text is kept at least 24 svh tall for each. */
  travel?: number[];
}

/** A map file that the drawings refer to. */
export interface PlateFile {
  /** File name with content hash, e.g. `near-day.1a2b3c4d.svg`. */
  name: string;
  svg: string;
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
  /** To be written to the folder that `platesUrl` points at. */
  plates: PlateFile[];
}

export interface CompileOptions {
  /** Address prefix of the map files, e.g. `/base/maps/`. */
  platesUrl: string;
}
