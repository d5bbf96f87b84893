/** Where a site stands in the world. */
export interface SiteAddress {
  /** E.g. `https://news.example`, without a slash at the end. */
  origin: string;
  /** Path the site is served under: '' for the top of a host, or `/like/this`. */
  basePath: string;
}

/** Origin of a site that is built for nobody but this machine: that of `npm start` without a port of its own. */
export const LOCAL = 'http://localhost:3000';

/**
 * Reads the setting `PROSCENIUM_ADDRESS`: an absolute http or https address with or without a sub-path, such as `https://news.example/stories`; only a path,
 * such as `/stories`; or nothing. Without an absolute one the origin is `LOCAL`. A slash at the end changes nothing.
 *
 * @throws Error for anything else, which names what was found and what was expected
 */
export function readAddress(text = ''): SiteAddress {
  if (text === '' || text.startsWith('/')) return { origin: LOCAL, basePath: pathOf(text, text) };
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw notAnAddress(text);
  }
  const isBare = !url.search && !url.hash && !url.username && !url.password && !/[?#%\\]/.test(text);
  if (!/^https?:$/.test(url.protocol) || !isBare) throw notAnAddress(text);
  return { origin: url.origin, basePath: pathOf(url.pathname, text) };
}

/** The site's files as sources in a content policy; on this machine its server has what name and port there are. */
export const policySources = ({ origin }: SiteAddress): string[] =>
  origin === LOCAL ? ['http://localhost:*', 'http://127.0.0.1:*'] : [origin];

/** What a site of that origin lacks for being published, in one line; null where it lacks nothing. */
export function missingForPublishing({ origin }: SiteAddress): string | null {
  return origin === LOCAL
    ? `PROSCENIUM_ADDRESS names no host, so cards, feed, sitemap and embeds say ${LOCAL}: set it, as in https://news.example/stories, before you publish.`
    : null;
}

function pathOf(path: string, text: string): string {
  const bare = path.replace(/\/$/, '');
  if (!/^(\/[\w.~-]+)*$/.test(bare) || /\/\.\.?(\/|$)/.test(bare)) throw notAnAddress(text);
  return bare;
}

function notAnAddress(text: string): Error {
  return new Error(
    `PROSCENIUM_ADDRESS is "${text}"; expected an address like "https://news.example/stories", a path like "/stories", or nothing. Letters, digits and - . _ ~ may stand in the path.`,
  );
}
