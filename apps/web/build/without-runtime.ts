/**
 * Takes Next's runtime and its data out of an exported page: its scripts, their preloads, and the copy of the whole page that
 * hydration would read. Files of ours (`/player/…`) and data blocks stay, comments that keep
 * pieces of text apart for React go.
 *
 * No page has a client component, so nothing would be hydrated: the runtime would cost 116 KB of script, twice the HTML, and
 * half a second of a phone's time to arrive at the same page. Next does not promise this shape of export; what must hold is
 * tested here, by `finish` (a page that does have a client component ends the build) and in the browsers.
 *
 * @throws Error where the page still names the runtime afterwards
 */
export function withoutRuntime(html: string): string {
  const bare = html
    .replaceAll(/<script\b[^>]*\ssrc="[^"]*\/_next\/[^"]*"[^>]*><\/script>/g, '')
    .replaceAll(/<link\b(?=[^>]*\srel="preload")(?=[^>]*\sas="script")[^>]*>/g, '')
    .replaceAll(/<script\b[^>]*>\s*(?:\(?self\.__next_|\(globalThis\["TURBOPACK"\])[\s\S]*?<\/script>/g, '')
    .replaceAll(/<div hidden="">(?:<!--\/?\$-->)*<\/div>/g, '')
    .replaceAll(/<!--(?:\/?\$| )-->/g, '');
  if (/__next_|TURBOPACK|\/_next\/[^"]*\.js/.test(bare))
    throw new Error('Next writes its runtime in a way that is not known here.');
  return bare;
}

/** Addresses of the scripts a page loads, in order; `noModule` ones, which no browser of ours loads, left out. */
export function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*\ssrc="([^"]+)"[^>]*)>/g)]
    .filter(([, attributes = '']) => !/\snoModule\b/i.test(attributes))
    .map(([, , src = '']) => src);
}
