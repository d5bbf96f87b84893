/**
 * What WordPress and a page that it has found by oEmbed say to each other. It puts such a page into a sandbox, takes the script
 * of its code away, and tells the page a secret in its address: messages that carry it are believed.
 */

/** The secret in the fragment of a frame's address (`#?secret=…`); null where there is none, and nobody to speak to. */
export const secretIn = (fragment: string): string | null => /^#\?secret=([A-Za-z0-9]+)$/.exec(fragment)?.[1] ?? null;

/** How tall the frame should be, in CSS pixels. WordPress gives it 200 to 1000. */
export const heightFor = (secret: string, value: number) => ({ message: 'height', value, secret });

/** An absolute address to lead the reader's page to. WordPress does so where its host is that of the frame. */
export const linkFor = (secret: string, value: string) => ({ message: 'link', value, secret });

/** Whether this asks for the height again: WordPress' script came after the frame's. */
export function isReady(data: unknown, secret: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { message, secret: given } = data as Record<string, unknown>;
  return message === 'ready' && given === secret;
}
