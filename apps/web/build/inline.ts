import { createHash } from 'node:crypto';

/** The inline scripts and styles of a page, as CSP source expressions. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

/**
 * Hashes what a page carries inline: every script that a browser would run and every style element. Data blocks
 * (`application/json`, `application/ld+json`) are not run and need no hash.
 */
export function inlineHashes(html: string): InlineHashes {
  return {
    scripts: unique(
      elements(html, 'script').filter(({ attributes }) => !/\ssrc=|type="application\//.test(attributes)),
    ),
    styles: unique(elements(html, 'style')),
  };
}

function elements(html: string, tag: 'script' | 'style'): { attributes: string; text: string }[] {
  const pattern = new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g');
  return [...html.matchAll(pattern)].map(([, attributes = '', text = '']) => ({ attributes, text }));
}

function unique(found: { text: string }[]): string[] {
  return [...new Set(found.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))];
}
