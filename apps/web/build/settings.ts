import { resolve } from 'node:path';
import { LOCAL, readAddress, type SiteAddress } from './site-address';

/**
 * The stories of this repository, or others, which are built beside them: the tests' fixtures, the bench's long stories, the
 * drafts of the tests of `pnpm dev`.
 */
export type StorySet = 'stories' | 'fixtures' | 'bench' | 'drafts';

/** What one build of the site depends on besides its sources. Folders are absolute. */
export interface Settings extends SiteAddress {
  /** Folder with one folder per story. */
  stories: string;
  set: StorySet;
  /** True where nothing is published, since the address names no host: step ids need not be listed as published then. */
  drafts: boolean;
}

const own = '../../packages/story-data/stories';

/**
 * Reads the settings from the environment.
 *
 * - `PROSCENIUM_ADDRESS`: where the site will stand, see `readAddress`.
 * - `PROSCENIUM_STORIES`: folder of stories, relative to apps/web. Default: the stories of this repository. Any other
 *   folder is another set, whose site stands beside the real one and leaves that alone.
 * - `PROSCENIUM_SET`: which set that is, `fixtures` (default), `bench` or `drafts`.
 *
 * @param root folder of the app; default: the current folder
 * @throws Error where the address is none, or the set is none of these
 */
export function readSettings(env: Record<string, string | undefined> = process.env, root = process.cwd()): Settings {
  const stories = env['PROSCENIUM_STORIES'];
  const other = env['PROSCENIUM_SET'] || 'fixtures';
  if (other !== 'fixtures' && other !== 'bench' && other !== 'drafts') {
    throw new Error(`PROSCENIUM_SET is "${other}"; expected "fixtures", "bench" or "drafts".`);
  }
  const address = readAddress(env['PROSCENIUM_ADDRESS']);
  return {
    ...address,
    drafts: address.origin === LOCAL,
    stories: resolve(root, stories ?? own),
    set: stories ? other : 'stories',
  };
}

/** Folders of a set of stories, relative to the app: what `prepare` leaves for the pages, and the exported site. */
export const folders = {
  stories: { generated: '.generated/stories', out: 'out' },
  fixtures: { generated: '.generated/fixtures', out: 'out-fixtures' },
  bench: { generated: '.generated/bench', out: 'out-bench' },
  drafts: { generated: '.generated/drafts', out: 'out-drafts' },
} as const satisfies Record<StorySet, { generated: string; out: string }>;
