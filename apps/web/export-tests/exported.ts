import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Story } from '@proscenium/story-data';
import { listFiles } from '../build/files';
import { readManifest, type Manifest } from '../build/manifest';
import { folders, type StorySet } from '../build/settings';
import { publishedStories } from '../e2e/stories';

/** A site that the last build has left. */
export interface Exported {
  set: StorySet;
  /** Absolute. */
  folder: string;
  manifest: Manifest;
  /** Whole address of the list of stories, with a slash at the end. */
  home: string;
  stories: Story[];
  /** Every file, relative to the folder. */
  files: string[];
  read: (file: string) => Promise<string>;
  /** The text of the file that a whole address of this site leads to. @throws Error where it leads elsewhere, or nowhere */
  readAddress: (address: string) => Promise<string>;
}

/** Reads what the last build of a set has left. */
export async function exported(set: StorySet): Promise<Exported> {
  const folder = resolve(folders[set].out);
  const manifest = await readManifest(set);
  const home = `${manifest.origin}${manifest.basePath}/`;
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  return {
    set,
    folder,
    manifest,
    home,
    stories: publishedStories(set).map(({ story }) => story),
    files: await listFiles(folder),
    read,
    readAddress: (address) => {
      if (!address.startsWith(home)) throw new Error(`${address} does not stand below ${home}`);
      const path = address.slice(home.length).replace(/#.*$/, '');
      return read(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    },
  };
}

/** The real stories at the top of a host, and the fixtures below a sub-path. */
export const sites = await Promise.all([exported('stories'), exported('fixtures')]);
