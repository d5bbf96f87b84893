import type { SiteAddress } from '../build/settings';

/** The list of stories, from the site's own top, as are all paths here: `absolute` puts host and sub-path before them. */
export const listPath = '/';
/** The Atom feed: stories and corrections. */
export const feedPath = '/feed.xml';
/** The list of what search engines should read. */
export const sitemapPath = '/sitemap.xml';

/** A story's page. */
export const storyPath = (slug: string) => `/${slug}/`;

/** The page that opens a story at a step. Its canonical address is the story's. */
export const stepPath = (slug: string, step: string) => `/${slug}/${step}/`;

/** The story's words as plain Markdown. A dot never occurs in a step's id, so this cannot meet one. */
export const markdownPath = (slug: string) => `/${slug}/story.md`;

/** The oEmbed answer for a step's page, or without a step for the story's. */
export const oembedPath = (slug: string, step?: string) => `/oembed/${slug}${step ? `/${step}` : ''}.json`;

/** The whole address of a path of this site. */
export const absolute = ({ origin, basePath }: SiteAddress, path: string) => origin + basePath + path;
