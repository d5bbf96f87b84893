import { resolve } from 'node:path';

/** Where a site stands in the world. */
export interface SiteAddress {
  /** E.g. `https://news.example`, without a slash at the end. */
  origin: string;
  /** Path the site is served under: '' for the top of a host, or `/like/this`. */
  basePath: string;
}

/** What one build of the site depends on besides its sources. Folders are absolute. */
export interface Settings extends SiteAddress {
  /** Folder with one folder per story. */
  stories: string;
  set: StorySet;
  /** True where nothing is published, since the address names no host: step ids need not be listed as published then. */
  drafts: boolean;
}

/**
 * Folders of each set of stories, relative to the app: what `prepare` leaves for the pages, and the exported site. The stories of this
 * repository, or others that are built beside them: the tests' fixtures, the bench's long stories, the drafts of the tests of `pnpm dev`.
 */
export const folders = {
  stories: { generated: '.generated/stories', out: 'out' },
  fixtures: { generated: '.generated/fixtures', out: 'out-fixtures' },
  bench: { generated: '.generated/bench', out: 'out-bench' },
  drafts: { generated: '.generated/drafts', out: 'out-drafts' },
} as const;

export type StorySet = keyof typeof folders;

/** Origin of a site that is built for nobody but this machine: that of `npm start` without a port of its own. */
export const LOCAL = 'http://localhost:3000';

/**
 * Reads the settings from the environment.
 *
 * - `PROSCENIUM_ADDRESS`: where the site will stand, an http or https address with or without a sub-path, such as
 *   `https://news.example/stories`; only a path, such as `/stories`; or nothing. Without a host the origin is `LOCAL`.
 * - `PROSCENIUM_STORIES`: folder of stories, relative to apps/web. Default: the stories of this repository. Any other
 *   folder is another set, whose site stands beside the real one and leaves that alone.
 * - `PROSCENIUM_SET`: which set that is, `fixtures` (default), `bench` or `drafts`.
 *
 * @throws Error where the address is none, or the set is none of these
 */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const { PROSCENIUM_STORIES: stories, PROSCENIUM_SET: other = 'fixtures', PROSCENIUM_ADDRESS: text = '' } = env;
  if (other !== 'fixtures' && other !== 'bench' && other !== 'drafts') {
    throw new Error(`PROSCENIUM_SET is "${other}"; expected "fixtures", "bench" or "drafts".`);
  }
  const address = readAddress(text);
  return {
    ...address,
    drafts: address.origin === LOCAL,
    stories: resolve(stories ?? '../../packages/story-data/stories'),
    set: stories ? other : 'stories',
  };
}

function readAddress(text: string): SiteAddress {
  const [, host = LOCAL, basePath] =
    /^(https?:\/\/[^\s/?#@\\%]+)?((?:\/(?!\.\.?(?:\/|$))[\w.~-]+)*)\/?$/i.exec(text) ?? [];
  if (basePath === undefined || !URL.canParse(host))
    throw new Error(
      `PROSCENIUM_ADDRESS is "${text}"; expected an address like "https://news.example/stories", a path like "/stories", or nothing. Letters, digits and - . _ ~ may stand in the path.`,
    );
  return { origin: new URL(host).origin, basePath };
}

/**
 * The folder that a command was called from. The runner works in the app's folder, so it cannot be the current one:
 * package managers leave theirs in `INIT_CWD`, shells in `PWD`.
 */
export const callersFolder = (): string => process.env['INIT_CWD'] ?? process.env['PWD'] ?? process.cwd();
