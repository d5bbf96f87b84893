import type { Story } from '@proscenium/story-data';
import { embedSnippet, FRAME_HEIGHT } from '@proscenium/ui/embed';
import { absolute, listPath } from '../addresses';
import type { Publisher } from '../publisher';
import type { ShareImages } from '../share-image';

/** An oEmbed answer of the type `rich`, version 1.0; names and units are the specification's (<https://oembed.com>). */
export interface RichEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  /** In pixels, as `height` and the thumbnail's. */
  width: number;
  height: number;
  html: string;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

const day = 86_400;

/** Width of an embed, in pixels, where the page around it says nothing else; it takes any. */
const WIDTH = 640;

/**
 * What a page gets that embeds a story, or one of its steps.
 *
 * @param step id of a step; without one, the story
 * @throws Error where the story has no such step
 */
export function oembedOf(
  { slug, title, steps }: Story,
  step: string | undefined,
  { outlet, site }: Publisher,
  images?: ShareImages,
): RichEmbed {
  const heading = step === undefined ? title : steps.find(({ id }) => id === step)?.heading;
  if (heading === undefined) throw new Error(`${slug} has no step ${step}`);
  const home = absolute(site, listPath);
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
      thumbnail_url: absolute(site, image.path),
      thumbnail_width: image.width,
      thumbnail_height: image.height,
    }),
  };
}
