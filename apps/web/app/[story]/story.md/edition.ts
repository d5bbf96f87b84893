import { formatStamp, type Source, type Step, type Story } from '@proscenium/story-data';
import { standingOf, titleAndDate, words } from '@proscenium/ui/text';
import type { PhrasingContent, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import { absolute, stepPath, storyPath } from '../../addresses';
import type { Publisher } from '../../publisher';
import { heading, line, paragraph, type Cited } from './blocks';
import { ending } from './ending';
import { phrasing } from './phrasing';
import { accounts, statements } from './rows';

/**
 * A story as one Markdown file: every word of the page, its sources as footnotes, the pictures in words, each claim with
 * claimant, date and standing, corrections, and where the page is.
 */
export function markdownEdition(story: Story, { site }: Publisher): string {
  const cited = citedIn(story);
  const running = (text: Story['lede'][number]) => paragraph(phrasing(text, cited.one));
  const { published, updated } = story;
  const changed = updated && updated !== published ? `; ${words.updated} ${formatStamp(updated)}` : '';
  const about = [story.byline, published && `${words.published} ${formatStamp(published)}${changed}`]
    .flatMap((words) => (words ? `${words}.` : []))
    .join(' ');
  const url = absolute(site, storyPath(story.slug));
  const children: RootContent[] = [
    heading(1, story.title),
    ...(story.dek ? [paragraph([{ type: 'strong', children: [line(story.dek)] }])] : []),
    ...(about ? [paragraph([line(about)])] : []),
    paragraph([line('The page, with its pictures: '), { type: 'link', url, children: [line(url)] }]),
    ...(story.dateline ? [paragraph([{ type: 'strong', children: [line(`${story.dateline}.`)] }])] : []),
    ...story.lede.map(running),
    ...story.steps.flatMap((step) => section(story, step, absolute(site, stepPath(story.slug, step.id)), cited)),
    ...ending(story, cited),
    ...(story.method.length > 0 ? [heading(2, words.method), ...story.method.map(running)] : []),
    ...(story.sources.length > 0 ? [heading(2, words.allSources), ...story.sources.map(footnote)] : []),
  ];
  return toMarkdown({ type: 'root', children }, { extensions: [gfmFootnoteToMarkdown()], bullet: '-' });
}

function section(story: Story, step: Step, url: string, cited: Cited): RootContent[] {
  return [
    heading(2, step.heading),
    paragraph([...(step.dateline ? [line(`${step.dateline}. `)] : []), { type: 'link', url, children: [line(url)] }]),
    ...step.beats.flatMap((beat) => [
      paragraph(phrasing(beat.text, cited.one)),
      ...(beat.statements ? [statements(step.statements, story, cited)] : []),
    ]),
    ...accounts(step, cited),
    ...(step.note ? [paragraph([line(step.note)])] : []),
    ...(step.alt ? [paragraph([{ type: 'emphasis', children: [line(`The picture: ${step.alt}`)] }])] : []),
  ];
}

function footnote(source: Source): RootContent {
  const { number, publisher, note, url } = source;
  const remark = standingOf(source);
  const about = `${publisher}${remark && ` (${remark})`}, ${titleAndDate(source)}.${note ? ` ${note}` : ''} `;
  const identifier = String(number);
  const children = [paragraph([line(about), { type: 'link', url, children: [line(url)] }])];
  return { type: 'footnoteDefinition', identifier, label: identifier, children };
}

/** Footnotes by the number that the page gives a source. */
function citedIn(story: Story): Cited {
  const numbers = new Map(story.sources.map(({ id, number }) => [id, String(number)]));
  const one = (source: string): PhrasingContent => {
    const identifier = numbers.get(source);
    if (!identifier) throw new Error(`unknown source: ${source}`);
    return { type: 'footnoteReference', identifier, label: identifier };
  };
  return { one, all: (sources) => sources.map(one) };
}
