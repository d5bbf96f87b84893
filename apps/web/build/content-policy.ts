import { inlineHashes } from './inline';

/**
 * Puts a content policy into a page, right after its charset: only files of this site, and inline only the very scripts and
 * styles the page was built with. `style` attributes are allowed: the drawings are posed with them.
 *
 * It stands in the page and not in a header because the hashes differ from page to page and hosts limit the number of header
 * rules. What cannot stand in a page (`frame-ancestors`) is in `_headers`, see host-headers.ts.
 *
 * @throws Error where the page has no charset to stand behind, or has a policy already
 */
export function withContentPolicy(html: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i.exec(html);
  if (!charset) throw new Error('The page names no charset.');
  if (html.includes('http-equiv="Content-Security-Policy"')) throw new Error('The page has a content policy already.');
  const { scripts, styles } = inlineHashes(html);
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src-elem 'self'", ...styles].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const end = charset.index + charset[0].length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${html.slice(end)}`;
}
