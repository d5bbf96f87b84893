import type { Story } from '@proscenium/story-data';
import { expect, test } from 'vitest';
import { headOf } from '../../app/[story]/head';
import { stepPages, type StepPageOptions } from './step-pages';
import { readPage, writePage } from './tree';

const beat = (value: string) => ({
  at: [0],
  ground: 'day',
  text: [{ type: 'text' as const, value }],
  ledger: [],
  statements: false,
});
const story = {
  slug: 'red-carpet',
  title: 'A “visit” & more',
  dek: 'What happened',
  kicker: 'Desk',
  language: 'en',
  aliases: { landing: 'arrival' },
  steps: [
    { id: 'arrival', heading: 'It’s late', beats: [beat('He lands <late>. Nobody says when.')] },
    { id: 'talks', heading: 'They talk', beats: [beat('They talk.')] },
  ],
} as unknown as Story;
const address = 'https://news.example/desk/';
const cardOf = (name: string) => ({ path: `cards/${name}.png`, width: 1200, height: 630, alt: `card of ${name}` });
const images = { cover: cardOf('cover'), steps: { arrival: cardOf('arrival'), talks: cardOf('talks') } };
const options = { address, arrive: 'arrive()', images, poses: {} };

/** The pages made from a page, as they are written. */
const made = (page = pageOf(), own: StepPageOptions = options) =>
  stepPages(readPage(page), story, own).map(({ id, page: tree }) => ({ id, html: writePage(tree) }));

function pageOf(head = headOf(story, address, images)): string {
  const { title, description, url, canonical, oembed, image, imageAlt } = head;
  const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    `<!DOCTYPE html><html lang="en"><head><title>${text(title)}</title><link rel="canonical" href="${canonical}"/>`,
    ...['description', 'twitter:description'].map((name) => `<meta name="${name}" content="${text(description)}"/>`),
    `<meta name="twitter:title" content="${text(title)}"/><meta property="og:title" content="${text(title)}"/>`,
    `<meta property="og:description" content="${text(description)}"/><meta property="og:url" content="${url}"/>`,
    `<link rel="alternate" type="application/json+oembed" href="${oembed}"/>`,
    `<meta property="og:image" content="${image}"/><meta property="og:image:alt" content="${imageAlt}"/>`,
    `<meta name="twitter:image" content="${image}"/><meta name="twitter:image:alt" content="${imageAlt}"/>`,
    '</head><body><main><article><div data-drawing="opening"></div><div data-drawing="arrival"></div><a data-rail-step="arrival"></a>',
    '<section data-step="arrival">the whole story</section><section data-step="talks"></section></article></main></body></html>',
  ].join('');
}

test('one page for each step and for each id that a step had once', () => {
  expect(made().map(({ id }) => id)).toEqual(['arrival', 'talks', 'landing']);
});

test('its head tells of the step, its canonical address is the story’s, and the story is whole', () => {
  const [{ html } = { html: '' }] = made();
  expect(html).toContain('<title>It’s late — A “visit” &amp; more — Desk</title>');
  expect(html).toContain('<meta property="og:title" content="It’s late — A “visit” &amp; more — Desk">');
  expect(html).toContain('content="He lands &lt;late&gt;. Nobody says when."');
  expect(html).toContain('<meta property="og:url" content="https://news.example/desk/red-carpet/arrival/">');
  expect(html).toContain('<link rel="canonical" href="https://news.example/desk/red-carpet/">');
  expect(html).toContain('href="https://news.example/desk/oembed/red-carpet/arrival.json">');
  expect(html).toContain('<meta property="og:image" content="https://news.example/desk/cards/arrival.png">');
  expect(html).toContain('<meta name="twitter:image:alt" content="card of arrival">');
  expect(html).not.toMatch(/What happened|cover/);
  expect(html).toContain('the whole story');
});

test('what is seen first stands first: the step’s beginning, and the drawing seen there, its own or the one before it that stays', () => {
  const marked = made().map(({ html }) =>
    [...html.matchAll(/ data-(\w+)="(\w+)"(?= data-opened="")| data-(early)="(\w+)"/g)].map(
      ([, kind, id, early, step]) => `${kind ?? early} ${id ?? step}`,
    ),
  );
  expect(marked).toEqual([
    ['early arrival', 'drawing arrival'],
    ['early talks', 'drawing arrival'],
    ['early arrival', 'drawing arrival'],
  ]);
});

test.each([
  ['more follow', (last: string) => last],
  ['the last one follows', (last: string) => `<div class="close">${last}</div>`],
])('a step’s beginning is its head and two beats, in a template without ids, where %s', (_, close) => {
  const [first = '', second = '', third = ''] = ['0', '1', '2'].map(
    (beat) => `<div id="beat.${beat}" data-beat="${beat}">${beat}</div>`,
  );
  const page = pageOf().replace('the whole story', `<header>head</header>${first}${second}${close(third)}`);
  expect(made(page)[0]?.html).toContain(
    `<template id="story.early"><section data-early="arrival"><header>head</header><div data-beat="0">0</div><div data-beat="1">1</div></section></template>`,
  );
});

test('the script that opens it stands at the end of its head', () => {
  expect(made()[0]?.html).toContain('<script>arrive()</script></head>');
});

test('its drawing stands as the step begins until the player starts, where the reader wants motion', () => {
  const [arrival, talks] = made(pageOf(), {
    ...options,
    poses: { arrival: '& [data-part="a"]{--ct:none!important}' },
  });
  expect(arrival?.html).toMatch(
    /<style>@media \(prefers-reduced-motion:no-preference\).*--ct:none!important.*<\/style><script>arrive/,
  );
  expect(talks?.html).not.toContain('<style>');
});

test('the maps of its drawing come first, those of others after them', () => {
  const map = (name: string) => `<img src="${name}.svg" alt="" loading="lazy" decoding="async">`;
  const page = pageOf()
    .replace('data-drawing="opening">', `$&${map('opening')}`)
    .replace('data-drawing="arrival">', `$&${map('arrival')}`);
  const order = (html = '') =>
    [...html.matchAll(/<img (fetchpriority|loading)="(\w+)" src="(\w+)/g)].map(([, ...told]) => told);
  expect(order(made(page)[0]?.html)).toEqual([
    ['fetchpriority', 'high', 'arrival'],
    ['loading', 'lazy', 'opening'],
  ]);
});

test('an old id opens the step it has become', () => {
  const old = made().at(-1);
  expect(old?.html).toContain('<html data-opens="arrival" ');
  expect(old?.html).toContain('/red-carpet/arrival/">');
  expect(old?.html).toContain('<a data-to-step="" href="#arrival">');
});

test('a page whose head is not as expected ends the build', () => {
  expect(() => made(pageOf().replace('og:url', 'og:address'))).toThrow('og:url');
});
