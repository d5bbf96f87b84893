import { plainText, type Step, type Story } from '@proscenium/story-data';
import { embedText } from '@proscenium/ui/embed';
import { oembedPath, stepPath, storyPath } from '../addresses';
import type { ShareImages } from '../share-image';

/** What the head of a page says to machines: search, previews, readers of feeds. */
export interface PageHead {
  title: string;
  description: string;
  /** Absolute address of this page. */
  url: string;
  /** Absolute address of the page that stands for all of them: the story's. */
  canonical: string;
  /** Absolute address of the share card, and what it says and shows; '' where there is none. */
  image: string;
  imageAlt: string;
  /** Absolute address of the oEmbed answer for this page. */
  oembed: string;
}

/**
 * The head of a story's page or, with `step`, of that step's.
 *
 * @param images the story's share cards; default none
 * @param address absolute address of the site, with a slash at the end
 */
export function headOf(story: Story, address: string, images?: ShareImages, step?: Step): PageHead {
  const canonical = address + storyPath(story.slug);
  const oembed = address + oembedPath(story.slug, step?.id);
  const card = step ? images?.steps[step.id] : images?.cover;
  const shown = { image: card ? address + card.path : '', imageAlt: card?.alt ?? '' };
  const site = `${story.title} — ${story.kicker}`;
  if (!step)
    return {
      title: site,
      description: story.dek || plainText(story.lede[0] ?? []),
      url: canonical,
      canonical,
      oembed,
      ...shown,
    };
  return {
    title: `${step.heading} — ${site}`,
    // A preview is a view: no claim may stand there without its claimant and its denial.
    description: plainText(embedText(step)),
    url: address + stepPath(story.slug, step.id),
    canonical,
    oembed,
    ...shown,
  };
}
