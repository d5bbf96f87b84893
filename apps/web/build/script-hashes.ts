import { createHash } from 'node:crypto';

/**
 * Hashes the scripts that a page carries inline, those that a browser would run, as CSP source expressions, each once. Data blocks
 * (`application/json`, `application/ld+json`) are not run and need no hash.
 */
export function scriptHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script(\s[^>]*)?>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\ssrc=|type="application\//.test(attributes))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(scripts)];
}
