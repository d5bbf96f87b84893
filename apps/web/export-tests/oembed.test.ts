import { describe, expect, test } from 'vitest';
import type { oembedOf } from '../app/oembed/oembed';
import { sites, type Exported } from './exported';
import { previewOf } from './preview';

/** An oEmbed answer as it stands in the export. */
const answer = async ({ read }: Exported, name: string) =>
  JSON.parse(await read(`oembed/${name}.json`)) as ReturnType<typeof oembedOf>;

for (const site of sites) {
  describe(`the ${site.set}`, () => {
    for (const { slug, title, steps } of site.stories) {
      test(`a consumer finds the embed of ${slug} from its page alone`, async () => {
        const { oEmbed } = await previewOf(site, `${site.home}${slug}/`);
        expect(oEmbed).toMatchObject({
          version: '1.0',
          type: 'rich',
          title,
          author_name: 'Proscenium',
          provider_name: 'Proscenium',
          provider_url: site.home,
          width: 640,
          height: 560,
          html: expect.stringContaining(`src="${site.home}embed/${slug}/"`) as string,
        });
      });

      test(`each step of ${slug} has an answer of its own, whose frame is that of the step`, async () => {
        const frames = [
          await answer(site, slug),
          ...(await Promise.all(steps.map(({ id }) => answer(site, `${slug}/${id}`)))),
        ];
        expect(frames.map(({ title: name }) => name)).toEqual([title, ...steps.map(({ heading }) => heading)]);
        expect(frames.map(({ html }) => /^<iframe src="([^"]*)"/.exec(html)?.[1])).toEqual([
          `${site.home}embed/${slug}/`,
          ...steps.map(({ id }) => `${site.home}embed/${slug}/${id}/`),
        ]);
      });

      test(`the thumbnail of ${slug} is its card`, async () => {
        const { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height } = await answer(site, slug);
        expect([width, height]).toEqual([1200, 630]);
        expect(site.files).toContain(url?.slice(site.home.length));
      });
    }
  });
}
