import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folders, type StorySet } from './settings';
import type { SiteAddress } from './site-address';

/** What is to be known of a set of stories once it is built. */
export interface Manifest extends SiteAddress {
  /** Names of the hashed files below `/maps/`, `/player/`, `/cards/` and `/fonts/`. */
  maps: string[];
  player: string[];
  cards: string[];
  fonts: string[];
}

/** Reads what `prepare` has written; rejects where that set was never prepared. */
export async function readManifest(set: StorySet): Promise<Manifest> {
  return JSON.parse(await readFile(join(folders[set].generated, 'manifest.json'), 'utf8')) as Manifest;
}
