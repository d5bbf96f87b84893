/** The hashed files that one set of stories needs, by folder below `public/`. Written by prepare, read by finish and budget. */
export interface Manifest {
  maps: string[];
  player: string[];
}
