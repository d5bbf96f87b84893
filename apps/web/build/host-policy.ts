/** What a host says with every answer. */
export const alwaysSent = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
};

/** The content policy of every page but embeds, which anybody may frame. The rest of it stands in the pages. */
export const framedHereOnly = "frame-ancestors 'self'";

/** Folder of the pages that anybody may frame. */
export const embedFolder = '/embed/';

/** Folders of files with a hash in their name, which never change. */
export const hashedFolders = ['/_next/static/', '/cards/', '/fonts/', '/maps/', '/player/'];

/** How long browsers and proxies may keep those. */
export const keptForever = 'public, max-age=31536000, immutable';

/** How long a page may be kept: it is asked for again each time, and answered with 304 where it is the same. */
export const pagesKept = 'no-cache';

/** The script of the pages around embeds. It stands in other people's pages, which ask for it at this address for ever. */
export const embedScript = '/embed.js';

/** How long that may be kept. */
export const embedScriptKept = 'public, max-age=3600';

/**
 * Goes with embeds, with what has a hash in its name and with the script for pages around embeds. A page in a sandbox has no
 * origin of its own, so that typefaces, modules and its own neighbours are another site's to it; and a page around embeds
 * may load the script as a module. All of it is public, and the same for whoever asks.
 */
export const readByAnybody = ['Access-Control-Allow-Origin', '*'] as const;

/** Files that speak to a host and are nobody's to read. */
export const hostFiles = ['/_headers', '/.nojekyll'];

/** Where a server finds the site, and where readers find the server. */
export interface ServerPlace {
  /** '' or `/like/this`. */
  basePath: string;
  /** Absolute; under a sub-path the folder that holds the site at that path, as in `/srv/www` for `/srv/www/like/this`. */
  folder: string;
  /** Name of the host, e.g. `news.example`. */
  host: string;
  /** Port, or address and port. */
  listen: string;
}
