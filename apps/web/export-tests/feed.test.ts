import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { sites } from './exported';

/** RFC 3339, as Atom asks for it: with seconds and a zone. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/** Content of an entry as it is read. */
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

for (const { set, home, stories: all, read, readAddress } of sites) {
  // One that doesn't say when it was published is no news yet.
  const stories = all.filter(({ published }) => published !== undefined);
  describe(`the ${set}`, async () => {
    const xml = await read('feed.xml');
    const feed = parseFeed(xml);

    test('a feed reader finds the outlet, and the feed its own address', () => {
      expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
      expect([feed.title, feed.url, feed.self]).toEqual(['Proscenium', home, `${home}feed.xml`]);
      expect(feed.authors.map(({ name }) => name)).toEqual(['Proscenium']);
    });

    test('there is one entry per story and per correction', () => {
      const corrections = stories.reduce((sum, story) => sum + story.corrections.length, 0);
      expect(feed.items).toHaveLength(stories.length + corrections);
      expect(feed.items.filter(({ title }) => title?.startsWith('Correction: '))).toHaveLength(corrections);
    });

    test('each id is a tag of its own', () => {
      const ids = feed.items.map(({ id }) => id ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^tag:[\w.-]+,\d{4}:\/[\w/-]+$/);
    });

    test('each entry has dates, a summary, and a page that is there', async () => {
      for (const item of feed.items) {
        expect(item.updated).toBeInstanceOf(Date);
        expect(item.published).toBeInstanceOf(Date);
        expect(item.description?.length).toBeGreaterThan(10);
        const { hash } = new URL(item.url ?? '');
        const html = await readAddress(item.url ?? '');
        expect(html).toContain('<article');
        expect(html).toContain(hash && `id="${hash.slice(1)}"`);
      }
      expect([...xml.matchAll(/<(?:updated|published)>([^<]*)/g)].filter(([, at = '']) => !dateTime.test(at))).toEqual(
        [],
      );
    });

    test("a story's entry holds its text with every claim, and links each step and source", () => {
      for (const { slug, steps, sources, title } of stories) {
        const content = feed.items.find((item) => item.title === title)?.content ?? '';
        for (const { id } of steps) expect(content).toContain(`href="${home}${slug}/${id}/"`);
        const stretches = steps
          .flatMap(({ beats }) => beats.flatMap(({ text }) => text))
          .flatMap((part) => (part.type === 'text' && /^[\w ]+$/.test(part.value) ? [part.value.trim()] : []));
        expect(stretches.filter((stretch) => !content.includes(stretch))).toEqual([]);
        const said = steps.flatMap(({ claims }) => claims.map((claim) => claim.said));
        expect(said.filter((words) => !plain(content).includes(words))).toEqual([]);
        expect(sources.filter(({ url }) => content.includes(url.replaceAll('&', '&#x26;'))).length).toBeGreaterThan(0);
      }
    });

    test('every page leads to the feed', async () => {
      for (const page of [home, ...stories.map(({ slug }) => `${home}${slug}/`)]) {
        expect(await readAddress(page)).toMatch(
          new RegExp(`<link rel="alternate" type="application/atom\\+xml" href="${home}feed.xml"`),
        );
      }
    });
  });
}
