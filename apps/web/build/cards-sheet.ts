// Draws the share cards of the stories onto one sheet each, to be looked at: `pnpm cards [slug …]`. Every card stands at full size, and beside it as
// small as a chat shows it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadStories } from '@proscenium/story-data/load';
import { CARD, composeCards } from '@proscenium/ui/cards';
import { kinds } from '@proscenium/ui/scenes';
import sharp, { type OverlayOptions } from 'sharp';
import { cardFiles } from './cards';
import { readSettings } from './settings';

/** Width of the small picture, pixels. */
const small = 300;
const gap = 40;
const columns = 2;

const slugs = process.argv.slice(2).filter((word) => word !== '--');
const folder = resolve('../../shots/cards');
const stories = await loadStories(readSettings().stories, kinds, { drafts: true });
const chosen = stories.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
if (chosen.length === 0) throw new Error(`There is no story ${slugs.join(', ')}.`);

for (const story of chosen) {
  const cards = await composeCards(story);
  const files = cardFiles(story.slug, cards);
  const [cell, row] = [CARD.width + gap + small + gap, CARD.height + gap];
  const parts: OverlayOptions[] = [];
  const heavy: string[] = [];
  await mkdir(join(folder, story.slug), { recursive: true });
  for (const [i, { name, make }] of files.entries()) {
    const png = Buffer.from(await make());
    await writeFile(join(folder, story.slug, name.replace(/\.\w+\.png$/, '.png')), png);
    heavy.push(`  ${name}  ${Math.round(png.length / 1000)} KB`);
    const [left, top] = [gap + (i % columns) * cell, gap + Math.floor(i / columns) * row];
    parts.push({ input: png, left, top });
    parts.push({ input: await sharp(png).resize(small).png().toBuffer(), left: left + CARD.width + gap, top });
  }
  const sheet = join(folder, `${story.slug}.png`);
  const [width, height] = [gap + columns * cell, gap + Math.ceil(files.length / columns) * row];
  await sharp({ create: { width, height, channels: 3, background: '#777777' } })
    .composite(parts)
    .png()
    .toFile(sheet);
  console.log(`shots/cards/${story.slug}.png: ${files.length} cards\n${heavy.join('\n')}`);
}
