import { createHash } from 'node:crypto';
import { createElement, hasAttribute, spliceChildren, type Document } from '@parse5/tools';
import { elementsIn, inlineScripts, theOnly } from './tree';

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
 * @throws Error where the page has no charset to stand behind
 */
export function addContentPolicy(page: Document, named: readonly string[] = []): void {
  const head = theOnly(page, 'head');
  const charset = elementsIn(head, 'meta').find((meta) => hasAttribute(meta, 'charset'));
  if (!charset) throw new Error('The page names no charset.');
  const content = contentPolicy(inlineScripts(page), named);
  const policy = createElement('meta', { 'http-equiv': 'Content-Security-Policy', content });
  spliceChildren(head, head.childNodes.indexOf(charset) + 1, 0, policy);
}

function contentPolicy(scripts: readonly string[], named: readonly string[]): string {
  const own = ["'self'", ...named].join(' ');
  return [
    "default-src 'none'",
    [`script-src ${own}`, ...new Set(scripts.map(hashSource))].join(' '),
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `manifest-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashSource = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
