import type { Story } from '@proscenium/story-data';
import { CARD, composeCards } from '@proscenium/ui/cards';
import sharp from 'sharp';
import type { ShareImage, ShareImages } from '../app/share-image';
import { contentHash, makeMissing } from './files';

/** Few flat colours and their blends along edges: more than so many are not told apart. */
const png = { palette: true, colours: 160, dither: 0, compressionLevel: 9, effort: 7 } as const;

const drawnBy = JSON.stringify([sharp.versions, png]);

/**
 * Draws a story's cards into a folder, those that it does not hold yet: a file is named by what is drawn in it and by what draws it.
 *
 * @returns what pages are told of them, and the names of the files in order, the cover's first
 * @throws {MissingGlyph} where a card holds a character that no font of the site has
 */
export async function drawCards(story: Story, folder: string): Promise<{ images: ShareImages; names: string[] }> {
  const cards = (await composeCards(story)).map(({ step, svg, alt }) => ({
    step,
    alt,
    name: `${story.slug}-${step ?? 'cover'}.${contentHash(drawnBy + svg)}.png`,
    make: () => sharp(Buffer.from(svg)).png(png).toBuffer(),
  }));
  await makeMissing(cards, folder);
  const [cover, ...steps] = cards.map(({ step, name, alt }): [step: string | null, image: ShareImage] => [
    step,
    { path: `cards/${name}`, ...CARD, alt },
  ]);
  if (!cover) throw new Error('a story has no cover');
  return { images: { cover: cover[1], steps: Object.fromEntries(steps) }, names: cards.map(({ name }) => name) };
}
