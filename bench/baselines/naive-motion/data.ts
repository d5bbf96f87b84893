import type { PageParts } from '../../src/sites/page-parts';
import type { Scene } from '../../src/sites/drawings';
import type { Tree } from '../../src/sites/tree';

/** The story as this page is written: elements instead of markup. */
export interface PageData extends Pick<PageParts, 'line' | 'slug' | 'ground' | 'stage'> {
  hero: Tree[];
  rail: Tree[];
  intro: Tree[];
  sections: Tree[][];
  end: Tree[];
  scenes: (Omit<Scene, 'marks'> & { marks: Tree[] })[];
  /** By the level's id. */
  maps: Record<string, Tree[]>;
}
