import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnly } from './files';
import { folders, type SiteAddress, type StorySet } from './settings';

/** Folders of the files that `prepare` names by their content, below `public/` and below the site. */
export const hashedKinds = ['cards', 'fonts', 'maps', 'player'] as const;

/** What is to be known of a set of stories once it is built: its address, and the names of its hashed files, by their folder. */
export interface Manifest extends SiteAddress, Record<(typeof hashedKinds)[number], string[]> {}

/** Reads what `prepare` has written; rejects where that set was never prepared. */
export async function readManifest(set: StorySet): Promise<Manifest> {
  return JSON.parse(await readFile(join(folders[set].generated, 'manifest.json'), 'utf8')) as Manifest;
}

/** Deletes from the folders of hashed files below `root` all that none of these sets needs. */
export async function keepHashed(root: string, manifests: readonly Manifest[]): Promise<void> {
  for (const kind of hashedKinds)
    await keepOnly(join(root, kind), new Set(manifests.flatMap((manifest) => manifest[kind])));
}
