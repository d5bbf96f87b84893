import type { Paragraph, Story } from '@proscenium/story-data';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { stepPath } from '../addresses';
import { citing, heading, line, paragraph, phrasing, type Cite } from '../[story]/story.md/blocks';
import { ending } from '../[story]/story.md/ending';

/** A story's text for feed readers: the lede, each step under a heading that links to its page, and the ending with every claim. */
export function storyHtml(story: Story, address: string): string {
  const cite = sourceLinks(story);
  const running = (text: Paragraph) => paragraph(...phrasing(text, cite));
  return html([
    ...story.lede.map(running),
    ...story.steps.flatMap(({ id, heading: words, dateline, beats }) => {
      const url = address + stepPath(story.slug, id);
      return [
        heading(2, { type: 'link', url, children: [line(words)] }),
        paragraph(line(dateline)),
        ...beats.map(({ text }) => running(text)),
      ];
    }),
    ...ending(story, cite),
  ]);
}

/** A correction's text for feed readers. */
export function correctionHtml(story: Story, text: Paragraph): string {
  return html([paragraph(...phrasing(text, sourceLinks(story)))]);
}

function html(children: RootContent[]): string {
  return toHtml(toHast({ type: 'root', children }));
}

/** A footnote becomes a link to the source, by the number that the page gives it. */
const sourceLinks = (story: Story): Cite =>
  citing(story, ({ url, publisher, number }) => ({
    type: 'link',
    url,
    title: publisher,
    children: [line(`[${number}]`)],
  }));
