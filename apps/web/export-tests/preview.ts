import { unfurl } from 'unfurl.js';
import type { Exported } from './exported';

/** What a page is for those who link to it: Open Graph, Twitter cards, oEmbed, as read by a program that knows nothing of us. */
export type Preview = Awaited<ReturnType<typeof unfurl>>;

/**
 * Reads a page, and what it leads to, as a chat or a content system does.
 *
 * @param address whole address of a page of the site; no request leaves this machine
 */
export async function previewOf(site: Exported, address: string): Promise<Preview> {
  const asServed = async (asked: string) => {
    const type = asked.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
    return new Response(await site.readAddress(asked), { headers: { 'content-type': type } });
  };
  return unfurl(address, { fetch: asServed });
}
