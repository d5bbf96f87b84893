import { expect, test } from 'vitest';
import { siteModule, type StoryCard } from './site-module';

const top = { origin: 'https://news.example', basePath: '' };

const scripts = {
  player: 'player-1.js',
  embedFrame: 'embed-1.js',
  boot: 'boot()',
  arrive: 'arrive()',
  faces: { css: '', preloads: [] },
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
  expect((await load(siteModule(cards, top, scripts)))['cards']).toMatchObject([{ slug: 'late' }, { slug: 'early' }]);
});

test('addresses carry the base path', async () => {
  expect(await load(siteModule([], { ...top, basePath: '/desk' }, scripts))).toMatchObject({
    origin: 'https://news.example',
    home: '/desk/',
    player: '/desk/player/player-1.js',
    embedFrame: '/desk/player/embed-1.js',
    boot: 'boot()',
    arrive: 'arrive()',
  });
});

test('each story is loaded by itself', async () => {
  const text = siteModule([card('a', '2026-01-01T00:00+00:00')], top, scripts);
  expect(Object.keys((await load(text))['stories'] as object)).toEqual(['a']);
  expect(text).toContain('import("./a.json")');
});

test('share cards are told by story', async () => {
  const image = { path: '/cards/a-cover.1.png', width: 1200, height: 630, alt: 'A' } as const;
  const text = siteModule([], top, { ...scripts, images: { a: { cover: image, steps: { b: image } } } });
  expect((await load(text))['shareImages']).toEqual({ a: { cover: image, steps: { b: image } } });
});
