import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Story } from '@proscenium/story-data';
import { CARD, composeCards, type ShareCard } from '@proscenium/ui/cards';
import sharp from 'sharp';
import type { ShareImage, ShareImages } from '../app/share-image';
import { contentHash } from './files';

/** A card's file, named by what is drawn in it and by what draws it. */
export interface CardFile {
  name: string;
  svg: string;
}

/** Few flat colours and their blends along edges: more than so many are not told apart. */
const png = { palette: true, colours: 160, dither: 0, compressionLevel: 9, effort: 7 } as const;

const drawnBy = JSON.stringify([sharp.versions, png]);

/** The files of a story's cards, in the cards' order. */
export function cardFiles(slug: string, cards: readonly ShareCard[]): CardFile[] {
  return cards.map(({ step, svg }) => ({ name: `${slug}-${step ?? 'cover'}.${contentHash(drawnBy + svg)}.png`, svg }));
}

/** What pages are told of a story's cards. The cover must be among them. */
export function imagesOf(cards: readonly ShareCard[], files: readonly CardFile[]): ShareImages {
  const images = cards.map(({ step, alt }, i): [step: string | null, image: ShareImage] => [
    step,
    { path: `/cards/${files[i]?.name}`, ...CARD, alt },
  ]);
  const cover = images.find(([step]) => step === null)?.[1];
  if (!cover) throw new Error('a story has no cover');
  return { cover, steps: Object.fromEntries(images.filter(([step]) => step !== null)) };
}

/** Draws a card's file as PNG: the same bytes from the same drawing. */
export function drawPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png(png).toBuffer();
}

/**
 * Draws the cards that do not stand in a folder yet; a name changes with what is drawn, so one that stands is right.
 * Resolves to how many were drawn.
 */
export async function drawMissing(files: readonly CardFile[], folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const missing: CardFile[] = [];
  for (const file of files) if (!(await isThere(join(folder, file.name)))) missing.push(file);
  const waiting = missing[Symbol.iterator]();
  const draw = async () => {
    for (const { name, svg } of waiting) {
      // Whoever is stopped half way leaves no half of a picture under its name.
      const half = join(folder, `.${name}`);
      await writeFile(half, await drawPng(svg));
      await rename(half, join(folder, name));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, draw));
  return missing.length;
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
  const all: CardFile[] = [];
  for (const story of stories) {
    const cards = await composeCards(story);
    const files = cardFiles(story.slug, cards);
    images[story.slug] = imagesOf(cards, files);
    all.push(...files);
  }
  await drawMissing(all, folder);
  return { images, names: all.map(({ name }) => name).toSorted() };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
