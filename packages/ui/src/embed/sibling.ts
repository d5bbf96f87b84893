/** How long a picture is waited for before its page is shown without it, ms. */
const PATIENCE = 400;

/** What the frame takes over of another embedded page of its site. */
export interface Sibling {
  main: HTMLElement;
  title: string;
}

/**
 * Fetches another embedded page and makes its `<main>` ready to stand in this document, its maps loaded if they come soon.
 * Null where there is no such page: another status than a good one, or a page that is not an embedded one.
 *
 * @throws the reason of a fetch that failed or was called off
 */
export async function fetchSibling(address: string, signal: AbortSignal): Promise<Sibling | null> {
  const response = await fetch(address, { signal });
  if (!response.ok) return null;
  // Scripts of a document that was only parsed never run.
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const found = page.querySelector<HTMLElement>('main[data-embed]');
  if (!found) return null;
  const main = document.importNode(found, true);
  const maps = [...main.querySelectorAll('img')].map((image) => image.decode());
  await Promise.race([Promise.allSettled(maps), new Promise((done) => setTimeout(done, PATIENCE))]);
  return { main, title: page.title };
}

/** Puts one `<main>` in place of another. Focus that stood in the first goes to the same control of the second. */
export function exchange(before: HTMLElement, after: HTMLElement): void {
  const { activeElement } = document;
  const focused = activeElement && before.contains(activeElement) ? activeElement : null;
  before.replaceWith(after);
  if (!focused) return;
  const name = focused.getAttribute('data-embed-control');
  const same = name ? after.querySelector<HTMLElement>(`[data-embed-control="${name}"]`) : null;
  (same ?? after.querySelector('h1'))?.focus({ preventScroll: true });
}
