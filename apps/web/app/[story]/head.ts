import { plainText, type Step, type Story } from '@proscenium/story-data';
import { embedText } from '@proscenium/ui/embed';
import { oembedPath, stepPath, storyPath } from '../addresses';
import type { ShareImages } from '../share-image';

/** What the head of a page says to machines: search, previews, readers of feeds. Addresses are whole. */
export interface HeadTexts {
  title: string;
  description: string;
  /** Address of this page. */
  url: string;
  /** Address of the page that stands for all of them: the story's. */
  canonical: string;
  /** Address of the share card, and what it says and shows; '' where there is none. */
  image: string;
  imageAlt: string;
  /** Address of the oEmbed answer for this page. */
  oembed: string;
}

/**
 * The head of a story's page or, with `step`, of that step's.
 *
 * @param address whole address of the site, with a slash at the end
 */
export function headOf(story: Story, address: string, images: ShareImages | undefined, step?: Step): HeadTexts {
  const { slug, title, kicker, dek, lede } = story;
  const card = step ? images?.steps[step.id] : images?.cover;
  return {
    title: `${step ? `${step.heading} — ` : ''}${title} — ${kicker}`,
    // A preview is a view: no claim may stand there without its claimant and its denial.
    description: step ? plainText(embedText(step)) : dek || plainText(lede[0] ?? []),
    url: address + (step ? stepPath(slug, step.id) : storyPath(slug)),
    canonical: address + storyPath(slug),
    oembed: address + oembedPath(slug, step?.id),
    image: card ? address + card.path : '',
    imageAlt: card?.alt ?? '',
  };
}
