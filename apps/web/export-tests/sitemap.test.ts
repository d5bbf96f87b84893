import { Readable } from 'node:stream';
import robotsParser from 'robots-parser';
import { parseSitemap } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { sites } from './exported';

for (const { set, home, manifest, stories, read, readAddress } of sites) {
  describe(`the ${set}`, () => {
    test('the sitemap names the list and each story, and nothing else', async () => {
      const entries = await parseSitemap(Readable.from([await read('sitemap.xml')]));
      expect(entries.map(({ url }) => url).toSorted()).toEqual(
        [home, ...stories.map(({ slug }) => `${home}${slug}/`)].toSorted(),
      );
    });

    test('each page was changed when its story was', async () => {
      const entries = await parseSitemap(Readable.from([await read('sitemap.xml')]));
      for (const { slug, updated } of stories) {
        const entry = entries.find(({ url }) => url === `${home}${slug}/`);
        expect(Date.parse(entry?.lastmod ?? '')).toEqual(Date.parse(updated ?? ''));
      }
    });

    test('each of its pages is there, and says that it is the one to list', async () => {
      const entries = await parseSitemap(Readable.from([await read('sitemap.xml')]));
      for (const { url } of entries) {
        const canonical = /<link rel="canonical" href="([^"]*)"/.exec(await readAddress(url))?.[1];
        expect(canonical ?? url).toBe(url);
      }
    });

    test('robots.txt leads to the sitemap and keeps nobody out', async () => {
      const robots = robotsParser(`${manifest.origin}/robots.txt`, await read('robots.txt'));
      expect(robots.getSitemaps()).toEqual([`${home}sitemap.xml`]);
      for (const path of ['', 'visit/', 'embed/visit/dawn/', 'feed.xml']) {
        expect(robots.isAllowed(home + path, 'Examplebot')).toBe(true);
      }
    });
  });
}
