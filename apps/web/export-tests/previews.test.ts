import { describe, expect, test } from 'vitest';
import { sites } from './exported';
import { previewOf } from './preview';

for (const site of sites) {
  describe(`the ${site.set}`, () => {
    for (const { slug, title, dek, kicker, steps } of site.stories) {
      const address = `${site.home}${slug}/`;

      test(`a link to ${slug} shows title, sentence and outlet`, async () => {
        const { canonical_url: canonical, open_graph: card, twitter_card: twitter } = await previewOf(site, address);
        expect(canonical).toBe(address);
        expect(card).toMatchObject({ type: 'article', site_name: kicker, description: dek, url: address });
        expect(card.title).toContain(title);
        expect(twitter).toMatchObject({ card: 'summary_large_image', title: card.title, description: dek });
      });

      test(`a link to a step of ${slug} shows the step, and embeds it`, async () => {
        for (const { id, heading } of steps) {
          const preview = await previewOf(site, `${address}${id}/`);
          expect(preview.canonical_url).toBe(address);
          expect(preview.open_graph.url).toBe(`${address}${id}/`);
          expect(preview.open_graph.title).toContain(heading);
          expect(preview.oEmbed).toMatchObject({
            title: heading,
            html: expect.stringContaining(`src="${site.home}embed/${slug}/${id}/"`) as string,
          });
        }
      });
    }
  });
}
