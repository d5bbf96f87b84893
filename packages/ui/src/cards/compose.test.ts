import { fixtureStoriesFolder, generateStory } from '@proscenium/story-data/fixtures';
import { parseStory } from '@proscenium/story-data';
import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { describe, expect, it } from 'vitest';
import { SAFE } from '../scenes/card';
import { kinds } from '../scenes/kinds';
import { composeCards } from './compose';
import type { ShareCard } from './compose';
import type { Box } from '../scenes/sides';

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
const cards = await composeCards(story);
const cardOf = (step: string | null) => cards.find((card) => card.step === step) as ShareCard;
const textsOf = (card: ShareCard) => card.texts.map(({ text }) => text);

const isInside = (box: Box) =>
  box.left >= SAFE.left - 1 && box.top >= SAFE.top - 1 && box.right <= SAFE.right + 1 && box.bottom <= SAFE.bottom + 1;
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is wrong with where a card's words stand. A figure in a disc is no word. */
function troubles({ texts }: ShareCard): string[] {
  const words = texts.filter(({ text }) => !/^\d$/.test(text));
  const outside = words.filter(({ box }) => !isInside(box)).map(({ text }) => `${text}: outside`);
  const crossing = words.flatMap((a, i) =>
    words.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.text} meets ${b.text}`] : [])),
  );
  const long = [55, 23].flatMap((least) => {
    const rows = words.filter(({ size, box }) => box.left < 100 && (least === 23 ? size === 23 : size >= 40));
    return rows.length > 3 ? [`${rows.length} lines of ${least} px`] : [];
  });
  return [...outside, ...crossing, ...long];
}

describe('the cards of a story', () => {
  it('are the cover and one for each step, in the same bytes again', async () => {
    expect(cards.map(({ step }) => step)).toEqual([null, ...story.steps.map(({ id }) => id)]);
    expect((await composeCards(story)).map(({ svg }) => svg)).toEqual(cards.map(({ svg }) => svg));
  });

  it.each(cards.map((card) => [card.step ?? 'cover', card] as const))(
    'hold their words within 1080 by 510 pixels, apart from each other, in three lines at most: %s',
    (_, card) => {
      expect(troubles(card)).toEqual([]);
      expect(Math.min(...card.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(23);
    },
  );

  it('need no font, no file and no other host', () => {
    for (const { svg } of cards) expect(svg).not.toMatch(/<text|<image|url\((?!#)|href="(?!#)|font/);
  });

  it('outline words over coasts, in the colour of the ground at each place', () => {
    const outlines = [...cardOf('basic-agreement').svg.matchAll(/stroke="(#\w+)" stroke-width="6.4"/g)];
    expect(new Set(outlines.map(([, colour]) => colour))).toEqual(new Set(['#C9D7DE', '#F1F3F0', '#9FCDD3']));
  });

  it('show what the step is about, each mark with its name', () => {
    expect(textsOf(cardOf(null))).toEqual(expect.arrayContaining(['Proscenium', 'Yakutsk', 'Pyongyang']));
    expect(textsOf(cardOf('arrival'))).toEqual(expect.arrayContaining(['19 June 2024, before dawn', 'Sunan airport']));
    expect(textsOf(cardOf('hugs'))).toEqual(expect.arrayContaining(['Putin', 'Kim']));
    expect(textsOf(cardOf('arms-talks'))).toEqual(expect.arrayContaining(['Rajin', 'Dunay']));
    expect(textsOf(cardOf('basic-agreement'))).toEqual(expect.arrayContaining(['Moscow', 'Pyongyang']));
    const capitals = ['Seoul', 'Beijing', 'Tokyo', 'Kyiv', 'Brussels', 'Washington'];
    expect(textsOf(cardOf('reactions'))).toEqual(expect.arrayContaining([...capitals, '1', '2', '3', '4', '5', '6']));
  });

  it('name claimants and denials on arms, call the route alleged, and give no number', () => {
    const said = textsOf(cardOf('arms-talks')).join(' ');
    for (const words of ['alleged', 'Claims: Seoul and Washington', 'Denials: Moscow', 'Pyongyang, May 2024'])
      expect(said).toContain(words);
    expect(said.replaceAll(/\b(?:19 )?(?:June|November|May|October) 20\d\d/g, '')).not.toMatch(/\d/);
  });

  it('give Article 4 with its conditions', () => {
    const said = textsOf(cardOf('basic-agreement')).join(' ');
    for (const words of [
      'If one is attacked and at war',
      'by all means at its disposal',
      'Article 51 of the UN Charter',
      'both countries’ laws',
    ])
      expect(said).toContain(words);
  });

  it('are told in words, with what the picture shows', () => {
    expect(cardOf('hugs').alt).toBe(
      'Proscenium: A red carpet, and at least two hugs. 19 June 2024, before dawn. Reported by ViewUS and Dong-A Ilbo on 19 and 20 June. ' +
        'Pictures: Kremlin pool and KCNA. Plan of an airport apron at night. A red carpet leads from an aircraft’s stairs; on it two equal discs, Putin and Kim, overlap.',
    );
  });
});

describe('cards without a word of their own', () => {
  it('are sound for another story, and show its places', async () => {
    const eight = await composeCards(await loadStory(fixtureStoriesFolder, 'eight-steps', kinds));
    expect(eight.flatMap(troubles)).toEqual([]);
    expect(eight.map((card) => textsOf(card).includes('Tromsø'))).toContain(true);
  });

  it('are sound for steps without a picture', async () => {
    const one = await composeCards(await loadStory(fixtureStoriesFolder, 'one-step', kinds));
    expect(one.flatMap(troubles)).toEqual([]);
    expect(textsOf(one[1] as ShareCard)).toContain('Sources: Wikipedia');
  });

  it('name who claims and who denies', async () => {
    const { card: _, ...step } = story.steps[2] as (typeof story.steps)[number];
    const [, card] = await composeCards({ ...story, steps: [step] });
    const said = textsOf(card as ShareCard).join(' ');
    expect(said).toContain('Claimed: RUSI (17 October 2023), Seoul (14 June 2024), Washington (June 2024).');
    expect(said).toContain('Denied: Moscow (November 2023), Pyongyang (17 May 2024).');
  });

  it('cut a heading that is far too long', async () => {
    const [, card] = await composeCards(withHeading('A heading of a step that goes on and on, '.repeat(6)));
    expect(troubles(card as ShareCard)).toEqual([]);
    expect(textsOf(card as ShareCard).some((text) => text.endsWith('…'))).toBe(true);
  });

  it('end the build where no font has a character, with story, step and character', async () => {
    await expect(composeCards(withHeading('평양'))).rejects.toThrow(
      'story generated, step step-1: no font of the site has “평” (U+D3C9) for “평양” on its share card; write',
    );
  });
});

function withHeading(heading: string) {
  const text = generateStory(1).replace('Heading of a generated step', heading.trim());
  return parseStory(text, { file: 'generated.md', slug: 'generated', kinds });
}
