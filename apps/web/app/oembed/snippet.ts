import { toHtml } from 'hast-util-to-html';

/** Size of an embed, in pixels, where the page around it says nothing else. */
export const embedSize = { width: 640, height: 640 };

/**
 * What a page writes to show an embed: a frame, never wider than its surroundings.
 *
 * @param src whole address of an embed
 * @param title names the frame to who does not see it
 */
export function embedSnippet(src: string, title: string): string {
  const properties = { src, title, ...embedSize, loading: 'lazy', style: 'border:0;max-width:100%' };
  return toHtml({ type: 'element', tagName: 'iframe', properties, children: [] });
}
