/**
 * Name of an empty element that stands first in a story's page. It is `:defined` while our script runs in the page, and never in a copy of it: what
 * a saved, serialised or archived page keeps are attributes and styles, not the registry of elements. So each style that only a player can
 * serve asks for it, and a copy is the plain page.
 */
export const LIVE = 'proscenium-live';

/**
 * How long a page may wait for script, seconds: styles of a waiting page are animations of this length, so that they end by
 * themselves where no script ever runs again. Script may start them anew while more of the page comes in (`waitForTheRest`).
 */
export const PATIENCE = 2;

/** Milliseconds after which script puts an end to the waiting, a little before the styles do: it can keep the reader's place. */
export const WAIT = 1800;
