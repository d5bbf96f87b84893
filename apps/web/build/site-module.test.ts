import { expect, test } from 'vitest';
import { siteModule, type SiteValues, type StoryCard } from './site-module';

const image = { path: 'cards/a-cover.1.png', width: 1200, height: 630, alt: 'A' };
const site: SiteValues = {
  cards: [],
  origin: 'https://news.example',
  home: '/desk/',
  player: '/desk/player/player-1.js',
  embedFrame: '/desk/player/embed-1.js',
  boot: 'boot("\\n")',
  arrive: 'arrive()',
  hop: 'hop()',
  faces: { css: ':root{}', preloads: [] },
  shareImages: { a: { cover: image, steps: { b: image } } },
};

const card = (slug: string, published: string): StoryCard => ({
  slug,
  title: slug,
  dek: '',
  dateline: '',
  outlook: '',
  language: 'en',
  published,
  steps: 1,
});

async function load(text: string): Promise<Record<string, unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Record<string, unknown>;
}

test('cards stand newest first, by moment and not by spelling', async () => {
  const cards = [card('early', '2026-01-01T23:00+00:00'), card('late', '2026-01-01T20:00-05:00')];
  expect((await load(siteModule({ ...site, cards })))['cards']).toMatchObject([{ slug: 'late' }, { slug: 'early' }]);
});

test('pages get every value as it is', async () => {
  expect(await load(siteModule(site))).toMatchObject(site);
});

test('each story is loaded by itself', async () => {
  const text = siteModule({ ...site, cards: [card('a', '2026-01-01T00:00+00:00')] });
  expect(Object.keys((await load(text))['stories'] as object)).toEqual(['a']);
  expect(text).toContain("import('./a.json')");
});
