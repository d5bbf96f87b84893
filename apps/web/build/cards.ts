import type { Story } from '@proscenium/story-data';
import { CARD, composeCards, type ShareCard } from '@proscenium/ui/cards';
import sharp from 'sharp';
import type { ShareImage, ShareImages } from '../app/share-image';
import { contentHash, makeMissing, type NamedFile } from './files';

/** Few flat colours and their blends along edges: more than so many are not told apart. */
const png = { palette: true, colours: 160, dither: 0, compressionLevel: 9, effort: 7 } as const;

const drawnBy = JSON.stringify([sharp.versions, png]);

/** The files of a story's cards, in the cards' order, named by what is drawn in them and by what draws it. */
export function cardFiles(slug: string, cards: readonly ShareCard[]): NamedFile[] {
  return cards.map(({ step, svg }) => ({
    name: `${slug}-${step ?? 'cover'}.${contentHash(drawnBy + svg)}.png`,
    make: () => drawPng(svg),
  }));
}

/** What pages are told of a story's cards. The cover must be among them. */
export function imagesOf(cards: readonly ShareCard[], files: readonly NamedFile[]): ShareImages {
  const images = cards.map(({ step, alt }, i): [step: string | null, image: ShareImage] => [
    step,
    { path: `cards/${files[i]?.name}`, ...CARD, alt },
  ]);
  const cover = images.find(([step]) => step === null)?.[1];
  if (!cover) throw new Error('a story has no cover');
  return { cover, steps: Object.fromEntries(images.filter(([step]) => step !== null)) };
}

/** The same bytes from the same drawing. */
function drawPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png(png).toBuffer();
}

/**
 * Draws the cards of stories into a folder, those that it does not hold yet.
 *
 * @returns what pages are told of them, by the story's slug, and the names of all their files, sorted
 * @throws {MissingGlyph} where a card holds a character that no font of the site has
 */
export async function drawCards(
  stories: readonly Story[],
  folder: string,
): Promise<{ images: Record<string, ShareImages>; names: string[] }> {
  const images: Record<string, ShareImages> = {};
  const all: NamedFile[] = [];
  for (const story of stories) {
    const cards = await composeCards(story);
    const files = cardFiles(story.slug, cards);
    images[story.slug] = imagesOf(cards, files);
    all.push(...files);
  }
  await makeMissing(all, folder);
  return { images, names: all.map(({ name }) => name).toSorted() };
}
