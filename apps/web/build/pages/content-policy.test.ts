import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addContentPolicy } from './content-policy';
import { readPage, writePage } from './tree';

function withContentPolicy(html: string, named?: readonly string[]): string {
  const tree = readPage(html);
  addContentPolicy(tree, named);
  return writePage(tree);
}

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = `<html><head><meta charSet="utf-8"/><style>a{}</style><script>one()</script></head><body>
<script src="/a.js" async=""></script><script type="application/json" data-score>{"a":1}</script>
<script>one()</script><script id="x">two("é")</script></body></html>`;

describe('addContentPolicy', () => {
  test('stands right after the charset, before anything it must govern', () => {
    expect(withContentPolicy(page)).toMatch(
      /^<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
    );
  });

  test('allows each inline script once, by the hash of its bytes; files and data blocks need none', () => {
    const policy = /content="([^"]+)"/.exec(withContentPolicy(page))?.[1] ?? '';
    expect(policy.split('; ').find((part) => part.startsWith('script-src'))).toBe(
      `script-src 'self' ${sha('one()')} ${sha('two("é")')}`,
    );
    expect(policy).toContain("default-src 'none'");
  });

  test('allows inline styles whatever is done to them on the way', () => {
    const policy = /content="([^"]+)"/.exec(withContentPolicy(page))?.[1] ?? '';
    // A hash beside it would make browsers take no notice of it.
    expect(policy.split('; ').filter((part) => part.startsWith('style-src'))).toEqual([
      "style-src 'self' 'unsafe-inline'",
    ]);
  });

  test('where the site is named, its files are allowed by that name too, and nobody else’s', () => {
    const [, policy = ''] = /content="([^"]+)"/.exec(withContentPolicy(page, ['https://news.example'])) ?? [];
    for (const kind of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src'])
      expect(policy).toContain(`${kind} 'self' https://news.example`);
    expect(policy.match(/https?:[^ ;]*/g)?.every((source) => source === 'https://news.example')).toBe(true);
  });

  test('a page without a charset has no place for it', () => {
    expect(() => withContentPolicy('<html><head></head></html>')).toThrow('charset');
  });
});
