import type { Story } from '@proscenium/story-data';
import { expect, test } from 'vitest';
import { headOf } from '../app/[story]/head';
import { stepPages } from './step-pages';

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

function pageOf({ title, description, url, canonical, oembed } = headOf(story, address)): string {
  const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    `<!DOCTYPE html><html lang="en"><head><title>${text(title)}</title><link rel="canonical" href="${canonical}"/>`,
    ...['description', 'twitter:description'].map((name) => `<meta name="${name}" content="${text(description)}"/>`),
    `<meta name="twitter:title" content="${text(title)}"/><meta property="og:title" content="${text(title)}"/>`,
    `<meta property="og:description" content="${text(description)}"/><meta property="og:url" content="${url}"/>`,
    `<link rel="alternate" type="application/json+oembed" href="${oembed}"/>`,
    '</head><body><main>the whole story</main></body></html>',
  ].join('');
}

test('one page for each step and for each id that a step had once', () => {
  expect(stepPages(pageOf(), story, address).map(({ id }) => id)).toEqual(['arrival', 'talks', 'landing']);
});

test('its head tells of the step, its canonical address is the story’s, and the story is whole', () => {
  const [{ html } = { html: '' }] = stepPages(pageOf(), story, address);
  expect(html).toContain('<title>It’s late — A “visit” &amp; more — Desk</title>');
  expect(html).toContain('<meta property="og:title" content="It’s late — A “visit” &amp; more — Desk"/>');
  expect(html).toContain('content="He lands &lt;late&gt;. Nobody says when."');
  expect(html).toContain('<meta property="og:url" content="https://news.example/desk/red-carpet/arrival/"/>');
  expect(html).toContain('<link rel="canonical" href="https://news.example/desk/red-carpet/"/>');
  expect(html).toContain('href="https://news.example/desk/oembed/red-carpet/arrival.json"/>');
  expect(html).not.toContain('What happened');
  expect(html).toContain('the whole story');
});

test('an old id opens the step it has become', () => {
  const old = stepPages(pageOf(), story, address).at(-1);
  expect(old?.html).toContain('<html data-opens="arrival" ');
  expect(old?.html).toContain('/red-carpet/arrival/"/>');
  expect(old?.html).toContain('<a data-to-step="" href="#arrival">');
});

test('a page whose head is not as expected ends the build', () => {
  expect(() => stepPages(pageOf().replace('og:url', 'og:address'), story, address)).toThrow('0 times; expected once');
});
