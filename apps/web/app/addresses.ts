/** The Atom feed, stories and corrections: from the site's own top, as are all addresses here. The top itself is the list of stories. */
export const feedPath = 'feed.xml';

/** A story's page. */
export const storyPath = (slug: string) => `${slug}/`;

/** The page that opens a story at a step. Its canonical address is the story's. */
export const stepPath = (slug: string, step: string) => `${slug}/${step}/`;

/** The story's words as plain Markdown. A dot never occurs in a step's id, so this cannot meet one. */
export const markdownPath = (slug: string) => `${slug}/story.md`;

/** The oEmbed answer for a step's page, or without a step for the story's. */
export const oembedPath = (slug: string, step?: string) => `oembed/${slug}${step ? `/${step}` : ''}.json`;
