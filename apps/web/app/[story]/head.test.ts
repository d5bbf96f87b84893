import type { Story } from '@proscenium/story-data';
import { expect, test } from 'vitest';
import { headOf } from './head';

const sentence = 'Seoul says so on 14 June, and Moscow denies it, in words of November 2023.';
const step = {
  id: 'talks',
  heading: 'They talk',
  embed: [{ type: 'text', value: sentence }],
};
const story = { slug: 'visit', title: 'A visit', dek: 'In short', kicker: 'Desk', language: 'en', steps: [step] };
const address = 'https://news.example/';
const cardOf = (name: string) => ({ path: `cards/${name}.png`, width: 1200, height: 630, alt: `card of ${name}` });
const images = { cover: cardOf('cover'), steps: { talks: cardOf('talks') } };

test('a story’s head: its own address is the canonical one', () => {
  expect(headOf(story as unknown as Story, address, images)).toEqual({
    title: 'A visit — Desk',
    description: 'In short',
    url: 'https://news.example/visit/',
    canonical: 'https://news.example/visit/',
    oembed: 'https://news.example/oembed/visit.json',
    image: 'https://news.example/cards/cover.png',
    imageAlt: 'card of cover',
  });
});

test('a step’s: its own title, address and the text by which it stands alone; the canonical address is the story’s', () => {
  const { steps } = story as unknown as Story;
  expect(headOf(story as unknown as Story, address, images, steps[0])).toEqual({
    title: 'They talk — A visit — Desk',
    description: sentence,
    url: 'https://news.example/visit/talks/',
    canonical: 'https://news.example/visit/',
    oembed: 'https://news.example/oembed/visit/talks.json',
    image: 'https://news.example/cards/talks.png',
    imageAlt: 'card of talks',
  });
});
