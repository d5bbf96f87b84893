import type { Paragraph, Story } from '@proscenium/story-data';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { absolute, stepPath } from '../addresses';
import type { Publisher } from '../publisher';
import { heading, line, paragraph } from '../[story]/story.md/blocks';
import { ending } from '../[story]/story.md/ending';
import { phrasing } from '../[story]/story.md/phrasing';

/** A story's text for feed readers: the lede, each step under a heading that links to its page, and the ending with every claim. */
export function storyHtml(story: Story, site: Publisher['site']): string {
  const one = sourceLink(story);
  const running = (text: Paragraph) => paragraph(phrasing(text, one));
  return html([
    ...story.lede.map(running),
    ...story.steps.flatMap(({ id, heading: words, dateline, beats }) => {
      const url = absolute(site, stepPath(story.slug, id));
      return [
        { ...heading(2, words), children: [{ type: 'link' as const, url, children: [line(words)] }] },
        paragraph([line(dateline)]),
        ...beats.map(({ text }) => running(text)),
      ];
    }),
    ...ending(story, { one, all: (sources) => sources.map(one) }),
  ]);
}

/** A correction's text for feed readers. */
export function correctionHtml(story: Story, text: Paragraph): string {
  return html([paragraph(phrasing(text, sourceLink(story)))]);
}

function html(children: RootContent[]): string {
  return toHtml(toHast({ type: 'root', children }));
}

/** A footnote becomes a link to the source, by the number that the page gives it. */
function sourceLink({ sources }: Story): (id: string) => PhrasingContent {
  return (id) => {
    const source = sources.find((each) => each.id === id);
    if (!source) throw new Error(`unknown source: ${id}`);
    return { type: 'link', url: source.url, title: source.publisher, children: [line(`[${source.number}]`)] };
  };
}
