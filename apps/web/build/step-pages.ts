import type { Step, Story } from '@proscenium/story-data';
import { played } from '@proscenium/ui/player';
import { words } from '@proscenium/ui/text';
import { headOf, type PageHead } from '../app/[story]/head';
import type { ShareImages } from '../app/share-image';

/** A page to be written: its folder below the story's, and what stands in it. */
export interface StepPage {
  /** The step's id, or one that it had once. */
  id: string;
  html: string;
}

/** What a story's step pages are made with. */
export interface StepPageOptions {
  /** Absolute address of the site, with a slash at the end. */
  address: string;
  /** Script that opens a page at its step. */
  arrive: string;
  /** The story's share cards. Default: none. */
  images?: ShareImages | undefined;
  /** Rules that pose each step's drawing as the step begins, by its id (`poseRules`). Default: drawings stand at their posters until the player starts. */
  poses?: Record<string, string>;
}

/** The drawing that is seen first, until the player poses it; where nothing moves the poster stays. */
const beforeThePlayer = `${played}[data-player=""] [data-drawing][data-opened]`;

/**
 * The pages of a story's steps, made from the story's own exported page: the same story, with another head, that opens at the step. Rendering each of them would
 * take a hundred steps a hundred times as long as one.
 *
 * @param page the story's page as Next has exported it
 * @throws Error where the page is not as expected: each tag of its head and each step must be there once
 */
export function stepPages(
  page: string,
  story: Story,
  { address, arrive, images, poses = {} }: StepPageOptions,
): StepPage[] {
  const before = headOf(story, address, images);
  const own = story.steps.map((step) => ({ id: step.id, step }));
  const old = Object.entries(story.aliases).flatMap(([id, now]) =>
    story.steps.filter((step) => step.id === now).map((step) => ({ id, step })),
  );
  // A body is long, and but for a link and two marks the same in all of them.
  const { head, body } = partsOf(page);
  return [...own, ...old].map(({ id, step }) => {
    const told = withHead(head, before, headOf(story, address, images, step));
    const opened = openAt(body, story, step);
    return {
      id,
      html: openedBy(told, step.id, arrive, poses[step.id]) + opened.replace('<main', () => `${linkTo(step)}<main`),
    };
  });
}

/** How a map says that it may come after others, and that it may not. */
const [WAITING, AT_ONCE] = [' alt="" loading="lazy" decoding="async"', ' alt="" decoding="async"'] as const;

/** Where a part of the story begins, and where what follows them all does. */
const BORDERS = /(?=<(?:section|div|nav)[^>]* data-(?:step|drawing|rail)[ =]|<\/article>)/;

/**
 * A body that is to be seen first at a step. What is seen there stands before all else: the beginning of the step, in a template, since the story is in its
 * order for every reader; and its drawing, its own or the one before it that stays, which is marked (drawings stand where the grid puts them). All other
 * maps wait for its maps.
 */
function openAt(body: string, { steps }: Story, step: Step): string {
  const parts = body.split(BORDERS);
  const drawingOf = (id: string) => parts.find((part) => part.includes(` data-drawing="${id}"`));
  const own = steps.slice(0, steps.indexOf(step) + 1).findLast(({ id }) => drawingOf(id))?.id ?? 'opening';
  const [section, drawing] = [parts.find((part) => part.includes(` data-step="${step.id}"`)), drawingOf(own)];
  if (!section || !drawing) throw new Error(`A story's page has a step "${step.id}" and a drawing "${own}".`);
  const shown = drawing
    .replace(` data-drawing="${own}"`, (mark) => `${mark} data-opened=""`)
    .replaceAll(WAITING, AT_ONCE);
  // The opening's stands before all text already.
  const isFirst = own === 'opening';
  const [before = '', ...rest] = parts.map((part) => {
    if (part === drawing) return isFirst ? shown : '';
    return part.replaceAll(AT_ONCE, WAITING);
  });
  // After the title: the first heading of a page is its story's.
  return before + early(section) + (isFirst ? '' : shown) + rest.join('');
}

/** The head of a step and two beats, which fill a window, in a template. */
function early(section: string): string {
  // The last beat stands in a box with the foot of its step.
  const [beginning = ''] = section.split(/(?:<div[^>]*>)?<div[^>]* data-beat="2"/);
  const end = beginning.includes('</section>') ? '' : '</section>';
  const bare = beginning.replaceAll(/ id="[^"]*"/g, '').replace(' data-step=', ' data-early=');
  return `<template id="story.early">${bare}${end}</template>`;
}

/** How a tag is written, and what stands in it. */
type Tag = [write: (value: string) => string, key: keyof PageHead];

/** Of a page that has a share card. */
const imageTags: Tag[] = [
  [(value) => `<meta property="og:image" content="${value}"/>`, 'image'],
  [(value) => `<meta property="og:image:alt" content="${value}"/>`, 'imageAlt'],
  [(value) => `<meta name="twitter:image" content="${value}"/>`, 'image'],
  [(value) => `<meta name="twitter:image:alt" content="${value}"/>`, 'imageAlt'],
];

/** A head with every tag that told of `before` telling of `after`. */
function withHead(head: string, before: PageHead, after: PageHead): string {
  const tags: Tag[] = [
    [(value) => `<title>${value}</title>`, 'title'],
    [(value) => `<meta name="description" content="${value}"/>`, 'description'],
    [(value) => `<meta property="og:title" content="${value}"/>`, 'title'],
    [(value) => `<meta property="og:description" content="${value}"/>`, 'description'],
    [(value) => `<meta property="og:url" content="${value}"/>`, 'url'],
    [(value) => `<meta name="twitter:title" content="${value}"/>`, 'title'],
    [(value) => `<meta name="twitter:description" content="${value}"/>`, 'description'],
    ...(before.image ? imageTags : []),
    [(value) => `<link rel="alternate" type="application/json+oembed" href="${value}"/>`, 'oembed'],
  ];
  return tags.reduce((html, [tag, key]) => replaceOnce(html, tag(escape(before[key])), tag(escape(after[key]))), head);
}

/** A page up to the end of its head, and what follows. */
function partsOf(page: string): { head: string; body: string } {
  const end = page.indexOf('</head>');
  const body = page.slice(end);
  if (end < 0 || body.split('<main').length !== 2) throw new Error("A story's page has one head and one main part.");
  return { head: page.slice(0, end), body };
}

/** A head whose page opens at a step before it is painted. */
function openedBy(head: string, step: string, arrive: string, poses?: string): string {
  const style = poses
    ? `<style>@media (prefers-reduced-motion:no-preference){${beforeThePlayer}{${poses}}}</style>`
    : '';
  return `${replaceOnce(head, '<html ', `<html data-opens="${step}" `)}${style}<script>${arrive}</script>`;
}

/** The way to a step without script. */
function linkTo({ id, heading }: Step): string {
  return `<noscript><a data-to-step="" href="#${id}">${escape(words.toStep(heading))}</a></noscript>`;
}

function replaceOnce(html: string, from: string, to: string): string {
  const [before, after, ...more] = html.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`A story's page has ${from} ${html.split(from).length - 1} times; expected once.`);
  return before + to + after;
}

/** As React writes text and attributes. */
function escape(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
