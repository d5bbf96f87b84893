import { expect, test } from 'vitest';
import { brotliSize, filesOf } from './weights';

const page = `<html><head><style>@font-face{font-family:"A";src:url(/m/rest.woff2);unicode-range:U+63-FF}@font-face{font-family:"A";src:url(/m/a.woff2)format("woff2");unicode-range:U+61-62}</style><link rel="preload" href="/m/a.woff2" as="font"/>
<script type="module" src="/player/p.js"></script></head>
<body><picture><source media="(prefers-contrast:more)" srcset="/maps/near-white.svg"><source media="(prefers-color-scheme:dark)" srcset="/maps/near-dark.svg"><img src="/maps/near-day.svg#tone"></picture>
<picture><img src="/maps/near-night.svg"></picture><picture><img src="/maps/near-night.svg"></picture><p>ba</p><script type="application/json">"c"</script></body></html>`;

test('each file of a visit once, by what the reader prefers', () => {
  expect(filesOf(page)).toEqual({
    scripts: ['/player/p.js'],
    maps: {
      light: ['/maps/near-day.svg', '/maps/near-night.svg'],
      dark: ['/maps/near-dark.svg', '/maps/near-night.svg'],
    },
    fonts: ['/m/a.woff2'],
  });
});

test('text is weighed as brotli sends it', () => {
  expect(brotliSize('a'.repeat(10_000))).toBeLessThan(30);
});

test('a typeface that is not preloaded counts where the page shows a character of it', () => {
  expect(filesOf(page.replace('<p>ba</p>', '<p>bañ</p>')).fonts).toEqual(['/m/rest.woff2', '/m/a.woff2']);
});
