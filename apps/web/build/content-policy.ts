import { scriptHashes } from './script-hashes';

/**
 * Puts a content policy into a page, right after its charset: only files of this site, and of inline scripts only the very ones
 * that the page was built with. Inline styles are allowed whatever they say: mirrors and optimisers rewrite addresses in them, and a
 * page whose style is refused can't be read, while one whose scripts are refused is the plain page.
 *
 * It stands in the page and not in a header because the hashes differ from page to page and hosts limit the number of header
 * rules. What cannot stand in a page (`frame-ancestors`) is in `_headers`, see host-headers.ts.
 *
 * @param named sources by which the site is named beside `'self'`: for a page that may stand in a sandbox without an origin, where
 * WebKit takes nothing for the page's own. Default: none
 * @throws Error where the page has no charset to stand behind, or has a policy already
 */
export function withContentPolicy(html: string, named: readonly string[] = []): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i.exec(html);
  if (!charset) throw new Error('The page names no charset.');
  if (html.includes('http-equiv="Content-Security-Policy"')) throw new Error('The page has a content policy already.');
  const scripts = scriptHashes(html);
  const own = ["'self'", ...named].join(' ');
  const policy = [
    "default-src 'none'",
    [`script-src ${own}`, ...scripts].join(' '),
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `manifest-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const end = charset.index + charset[0].length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${html.slice(end)}`;
}
