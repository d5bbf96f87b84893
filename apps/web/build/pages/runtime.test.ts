import { describe, expect, test } from 'vitest';
import { removeRuntime } from './runtime';
import { readPage, writePage } from './tree';

function withoutRuntime(html: string): string {
  const tree = readPage(html);
  removeRuntime(tree);
  return writePage(tree);
}

const page = [
  '<html><head><meta charSet="utf-8"/><style data-precedence="next" data-href="/_next/a.css">a{}</style>',
  '<link rel="preload" as="script" fetchPriority="low" href="/desk/_next/static/chunks/a.js"/>',
  '<link rel="preload" href="/_next/static/media/a.woff2" as="font"/>',
  '<script src="/desk/_next/static/chunks/b.js" async=""></script>',
  '<script type="module" async="" src="/player/player-1.js"></script><script>boot()</script>',
  '<script src="/_next/static/chunks/old.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div>',
  '<h1>Words</h1><script type="application/json" data-score="">{"a":1}</script><!--$--><!--/$-->',
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"Words"])</script></body></html>',
].join('');

describe('removeRuntime', () => {
  test('leaves the page, its fonts, its data and our own scripts', () => {
    expect(withoutRuntime(page)).toBe(
      [
        '<html><head><meta charset="utf-8"><style>a{}</style>',
        '<link rel="preload" href="/_next/static/media/a.woff2" as="font">',
        '<script type="module" async="" src="/player/player-1.js"></script><script>boot()</script>',
        '</head><body><h1>Words</h1><script type="application/json" data-score="">{"a":1}</script></body></html>',
      ].join(''),
    );
  });

  test('says so where Next writes it another way, instead of half removing it', () => {
    expect(() => withoutRuntime('<script>window.__next_new = 1</script>')).toThrow('not known here');
  });
});
