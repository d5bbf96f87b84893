import { resolve } from 'node:path';

/** What one build of the site depends on besides its sources. Folders are absolute. */
export interface Settings {
  /** Path the site is served under: '' for the top of a host, or `/like/this`. */
  basePath: string;
  /** Folder with one folder per story. */
  stories: string;
  /** Where `prepare` leaves what the pages import. */
  generated: string;
  /** The exported site, as `next.config` wants it: relative to the app. */
  out: 'out' | 'out-fixtures';
}

const own = '../../packages/story-data/stories';

/**
 * Reads the settings from the environment.
 *
 * - `PROSCENIUM_BASE_PATH`: '' (default) or a path such as `/stories`; must start with a slash and not end with one.
 * - `PROSCENIUM_STORIES`: folder of stories, relative to apps/web. Default: the stories of this repository. With any other
 *   folder the site is exported to `out-fixtures` and leaves the real one alone.
 *
 * @param root folder of the app; default: the current folder
 * @throws Error where the base path is not a path
 */
export function readSettings(env: Record<string, string | undefined> = process.env, root = process.cwd()): Settings {
  const basePath = env['PROSCENIUM_BASE_PATH'] ?? '';
  if (!/^(\/[\w.~-]+)*$/.test(basePath)) {
    throw new Error(
      `PROSCENIUM_BASE_PATH is "${basePath}"; expected nothing or a path like "/stories", without a slash at the end.`,
    );
  }
  const stories = env['PROSCENIUM_STORIES'];
  return {
    basePath,
    stories: resolve(root, stories ?? own),
    generated: resolve(root, '.generated', stories ? 'fixtures' : 'stories'),
    out: stories ? 'out-fixtures' : 'out',
  };
}
