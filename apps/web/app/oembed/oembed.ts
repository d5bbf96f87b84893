import type { Story } from '@proscenium/story-data';
import { embedSnippet, FRAME_HEIGHT } from '@proscenium/ui/embed';
import { outlet } from '../outlet';
import type { ShareImages } from '../share-image';

/** How long an answer may be kept, in seconds. */
const day = 86_400;

/** Width of an embed, in pixels, where the page around it says nothing else; it takes any. */
const WIDTH = 640;

/**
 * What a page gets that embeds a story, or one of its steps: an oEmbed answer of the type `rich`, version 1.0, with names and units of the
 * specification (<https://oembed.com>).
 *
 * @param step id of a step; without one, the story
 * @param home whole address of the site, with a slash at the end
 * @throws Error where the story has no such step
 */
export function oembedOf({ slug, title, steps }: Story, step: string | undefined, home: string, images?: ShareImages) {
  const heading = step === undefined ? title : steps.find(({ id }) => id === step)?.heading;
  if (heading === undefined) throw new Error(`${slug} has no step ${step}`);
  const image = step === undefined ? images?.cover : images?.steps[step];
  return {
    version: '1.0',
    type: 'rich',
    title: heading,
    author_name: outlet,
    author_url: home,
    provider_name: outlet,
    provider_url: home,
    cache_age: day,
    width: WIDTH,
    height: FRAME_HEIGHT,
    html: embedSnippet({ address: home, title: heading, story: slug, step }),
    ...(image && {
      thumbnail_url: home + image.path,
      thumbnail_width: image.width,
      thumbnail_height: image.height,
    }),
  };
}
