import type { Story } from '@proscenium/story-data';
import { CARD, composeCards } from '@proscenium/ui/cards';
import sharp from 'sharp';
import type { ShareImage, ShareImages } from '../app/share-image';
import { contentHash, type NamedFile } from './files';

/** Few flat colours and their blends along edges: more than so many are not told apart. */
const png = { palette: true, colours: 160, dither: 0, compressionLevel: 9, effort: 7 } as const;

const drawnBy = JSON.stringify([sharp.versions, png]);

/**
 * Composes a story's cards, which are drawn when they are made: a file is named by what is drawn in it and by what draws it.
 *
 * @returns what pages are told of them, and the files, the cover's first
 * @throws where a card holds a character that no font of the site has
 */
export async function cardsOf(story: Story): Promise<{ images: ShareImages; files: NamedFile[] }> {
  const cards = (await composeCards(story)).map(({ step, svg, alt }) => {
    const name = `${story.slug}-${step ?? 'cover'}.${contentHash(drawnBy + svg)}.png`;
    const image: ShareImage = { path: `cards/${name}`, ...CARD, alt };
    return { step, image, file: { name, make: () => sharp(Buffer.from(svg)).png(png).toBuffer() } };
  });
  const [cover, ...steps] = cards;
  if (!cover) throw new Error('a story has no cover');
  const images = { cover: cover.image, steps: Object.fromEntries(steps.map(({ step, image }) => [step, image])) };
  return { images, files: cards.map(({ file }) => file) };
}
