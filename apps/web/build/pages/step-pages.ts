import { getAttribute, type Document, type Element } from '@parse5/tools';
import type { Step, Story } from '@proscenium/story-data';
import { played } from '@proscenium/ui/player';
import { words } from '@proscenium/ui/text';
import { headOf, type HeadTexts } from '../../app/[story]/head';
import type { ShareImages } from '../../app/share-image';
import { openingAt } from './opening-at';
import { changed, element, theOnly } from './tree';

/** What a story's step pages are made with. */
export interface StepPageOptions {
  /** Absolute address of the site, with a slash at the end. */
  address: string;
  /** Script that opens a page at its step. */
  arrive: string;
  images: ShareImages | undefined;
  /** Rules that pose a step's drawing as the step begins, by its id (`poseRules`); other drawings stand at their posters until the player starts. */
  poses: Record<string, string>;
}

/**
 * The pages of a story's steps, made from the story's own exported page, which stays as it is: the same story, with another head, that opens at the step.
 * Rendering each of them would take a hundred steps a hundred times as long as one.
 *
 * @param page the story's page as Next has exported it, without the runtime
 * @returns by its id, or one that it had once, each step's page
 * @throws Error where the page is not as expected: each tag of its head and each step must be there once
 */
export function stepPages(page: Document, story: Story, options: StepPageOptions): { id: string; page: Document }[] {
  const { address, arrive, images, poses } = options;
  const ids = [...story.steps.map(({ id }) => [id, id]), ...Object.entries(story.aliases)];
  const [head, article] = [theOnly(page, 'head'), theOnly(page, 'article')];
  const articleAt = openingAt(article, story);
  return ids.flatMap(([id = '', now]) => {
    const step = story.steps.find((one) => one.id === now);
    if (!step) return [];
    const told = headTelling(head, headOf(story, address, images, step));
    const opened = {
      ...told,
      childNodes: [...told.childNodes, ...poseOf(poses[step.id]), element('script', {}, arrive)],
    };
    const change = (one: Element) => {
      if (one === head) return opened;
      if (one === article) return articleAt(step);
      if (one.tagName === 'main') return [linkTo(step), one];
      if (one.tagName === 'html') return { ...one, attrs: [{ name: 'data-opens', value: step.id }, ...one.attrs] };
      return one;
    };
    return { id, page: changed(page, change) };
  });
}

/** The way to a step without script. */
const linkTo = ({ id, heading }: Step): Element =>
  element('noscript', {}, element('a', { 'data-to-step': '', href: `#${id}` }, words.toStep(heading)));

/** The drawing that is seen first, until the player poses it; where nothing moves the poster stays. */
const beforeThePlayer = `${played}[data-player=""] [data-drawing][data-opened]`;

const poseOf = (pose?: string): Element[] =>
  pose ? [element('style', {}, `@media (prefers-reduced-motion:no-preference){${beforeThePlayer}{${pose}}}`)] : [];

/** The tags of a head that differ from step to step, by what marks them, and what each tells. */
const tags: Record<string, keyof HeadTexts> = {
  title: 'title',
  description: 'description',
  'og:title': 'title',
  'og:description': 'description',
  'og:url': 'url',
  'og:image': 'image',
  'og:image:alt': 'imageAlt',
  'twitter:title': 'title',
  'twitter:description': 'description',
  'twitter:image': 'image',
  'twitter:image:alt': 'imageAlt',
  'application/json+oembed': 'oembed',
};

/** A copy of a head whose tags tell this. */
function headTelling(head: Element, told: HeadTexts): Element {
  const met: string[] = [];
  const telling = changed(head, (tag) => {
    const mark = markOf(tag);
    const key = tags[mark];
    if (!key) return tag;
    met.push(mark);
    if (tag.tagName === 'title') return element('title', {}, told[key]);
    const changing = tag.tagName === 'link' ? 'href' : 'content';
    return {
      ...tag,
      attrs: tag.attrs.map(({ name, value }) => ({ name, value: name === changing ? told[key] : value })),
    };
  });
  const expected = Object.keys(tags).filter((mark) => told.image !== '' || !mark.includes(':image'));
  if (met.toSorted().join() !== expected.toSorted().join())
    throw new Error(`The head of a story's page has ${met.join(', ')}; expected once each: ${expected.join(', ')}.`);
  return telling;
}

const markOf = (tag: Element): string =>
  (tag.tagName === 'title' && 'title') ||
  (getAttribute(tag, 'name') ?? getAttribute(tag, 'property') ?? getAttribute(tag, 'type') ?? '');
