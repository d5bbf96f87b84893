import { hashedKinds } from './manifest';

/** What a host says with every answer. */
export const alwaysSent = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
};

/** Folder of the pages that anybody may frame. */
export const embedFolder = '/embed/';

/** The script of the pages around embeds. It stands in other people's pages, which ask for it at this address for ever. */
export const embedScript = '/embed.js';

/**
 * Goes with embeds, with what has a hash in its name and with the script for pages around embeds. A page in a sandbox has no
 * origin of its own, so that typefaces, modules and its own neighbours are another site's to it; and a page around embeds
 * may load the script as a module. All of it is public, and the same for whoever asks.
 */
export const readByAnybody = ['Access-Control-Allow-Origin', '*'] as const;

/** Files that speak to a host and are nobody's to read. */
export const hostFiles = ['/_headers', '/.nojekyll'];

/** Folders of files with a hash in their name, which never change. */
const hashedFolders = ['_next/static', ...hashedKinds];

/** The content policy of every page but embeds. The rest of it stands in the pages. */
const framed = ['Content-Security-Policy', "frame-ancestors 'self'"] as const;

const kept = (how: string) => ['Cache-Control', how] as const;

/**
 * The `_headers` file of a plain static host, which hosts/ says again for nginx and Caddy. Pages are asked for again each time; files with a
 * hash in their name are kept for a year; all but embeds may be framed by this site only; embeds, and what they load, may be
 * read by anybody.
 *
 * No header is set by two rules that match the same path: hosts would join the values, and no rule can take a header away. So
 * the rule on frames names every folder that has pages but `/embed/`.
 *
 * @param basePath '' or `/like/this`
 * @param pages the site's HTML files, relative to its folder
 */
export function hostHeaders(basePath: string, pages: readonly string[]): string {
  const folders = [...new Set(pages.map((page) => `/${page.replace(/\/.*$/, '/*')}`))];
  const rules: (readonly [path: string, ...headers: (readonly [name: string, value: string])[]])[] = [
    ['/*', ...Object.entries(alwaysSent)],
    ['/', framed, kept('no-cache')],
    ['/*/', kept('no-cache')],
    ...folders.filter((path) => path !== `${embedFolder}*`).map((path) => [path, framed] as const),
    [`${embedFolder}*`, readByAnybody],
    [embedScript, kept('public, max-age=3600'), readByAnybody],
    ...hashedFolders.map((path) => [`/${path}/*`, kept('public, max-age=31536000, immutable'), readByAnybody] as const),
  ];
  return rules
    .map(([path, ...headers]) =>
      [basePath + path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('');
}
