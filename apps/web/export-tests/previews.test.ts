import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sites, type Exported } from './exported';
import { previewOf, type Preview } from './preview';

/** Most bytes of a share card; some who show links take no larger picture. */
const MOST = 300_000;

/** The picture that a link shows must be the card of what it leads to, whole, and light enough. */
async function expectCard({ home, folder, files }: Exported, preview: Preview, name: string): Promise<void> {
  const [image, ...more] = preview.open_graph.images ?? [];
  expect(more).toEqual([]);
  const file = image?.url.slice(home.length) ?? '';
  expect(file).toMatch(new RegExp(`^cards/${name}\\.[0-9a-f]{10}\\.png$`));
  expect(image).toMatchObject({ width: 1200, height: 630, alt: expect.stringMatching(/\w{3}/) as string });
  expect(preview.twitter_card.images?.[0]?.url).toBe(image?.url);
  expect(files).toContain(file);
  expect((await stat(join(folder, file))).size).toBeLessThan(MOST);
  expect(await sharp(join(folder, file)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
}

for (const site of sites) {
  describe(`the ${site.set}`, () => {
    for (const { slug, title, dek, kicker, steps } of site.stories) {
      const address = `${site.home}${slug}/`;

      test(`a link to ${slug} shows title, sentence, outlet and cover`, async () => {
        const preview = await previewOf(site, address);
        const { canonical_url: canonical, open_graph: card, twitter_card: twitter } = preview;
        expect(canonical).toBe(address);
        expect(card).toMatchObject({
          type: 'article',
          site_name: kicker,
          description: expect.stringContaining(dek),
          url: address,
        });
        expect(card.title).toContain(title);
        expect(twitter).toMatchObject({
          card: 'summary_large_image',
          title: card.title,
          description: card.description,
        });
        await expectCard(site, preview, `${slug}-cover`);
      });

      test(`a link to a step of ${slug} shows the step and its card, and embeds it`, async () => {
        for (const { id, heading } of steps) {
          const preview = await previewOf(site, `${address}${id}/`);
          expect(preview.canonical_url).toBe(address);
          expect(preview.open_graph.url).toBe(`${address}${id}/`);
          expect(preview.open_graph.title).toContain(heading);
          await expectCard(site, preview, `${slug}-${id}`);
          expect(preview.oEmbed).toMatchObject({
            title: heading,
            html: expect.stringContaining(`src="${site.home}embed/${slug}/${id}/"`) as string,
          });
        }
      });
    }
  });
}
