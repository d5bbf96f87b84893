import { formatDate, formatStamp, type Source, type Statement, type Step, type Story } from '@proscenium/story-data';
import { standingOf, titleAndDate, words } from '@proscenium/ui/text';
import type { RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stepPath, storyPath } from '../../addresses';
import { citing, heading, line, list, paragraph, phrasing, type Cite } from './blocks';
import { ending } from './ending';

/**
 * A story as one Markdown file: every word of the page, its sources as footnotes, the pictures in words, each claim with
 * claimant, date and standing, corrections, and where the page is.
 *
 * @param address whole address of the site, with a slash at the end
 */
export function markdownEdition(story: Story, address: string): string {
  const cite = citing(story, ({ number }) => ({
    type: 'footnoteReference',
    identifier: String(number),
    label: String(number),
  }));
  const running = (text: Story['lede'][number]) => paragraph(...phrasing(text, cite));
  const { published, updated } = story;
  const changed = updated && updated !== published ? `; ${words.updated} ${formatStamp(updated)}` : '';
  const about = [story.byline, published && `${words.published} ${formatStamp(published)}${changed}`]
    .flatMap((words) => (words ? `${words}.` : []))
    .join(' ');
  const url = address + storyPath(story.slug);
  const children: RootContent[] = [
    heading(1, line(story.title)),
    ...(story.dek ? [paragraph({ type: 'strong', children: [line(story.dek)] })] : []),
    ...(about ? [paragraph(line(about))] : []),
    paragraph(line('The page, with its pictures: '), { type: 'link', url, children: [line(url)] }),
    ...(story.dateline ? [paragraph({ type: 'strong', children: [line(`${story.dateline}.`)] })] : []),
    ...story.lede.map(running),
    ...story.steps.flatMap((step) => section(story, step, address + stepPath(story.slug, step.id), cite)),
    ...ending(story, cite),
    ...(story.method.length > 0 ? [heading(2, line(words.method)), ...story.method.map(running)] : []),
    ...(story.sources.length > 0 ? [heading(2, line(words.allSources)), ...story.sources.map(footnote)] : []),
  ];
  return toMarkdown({ type: 'root', children }, { extensions: [gfmFootnoteToMarkdown()], bullet: '-' });
}

function section(story: Story, step: Step, url: string, cite: Cite): RootContent[] {
  return [
    heading(2, line(step.heading)),
    paragraph(...(step.dateline ? [line(`${step.dateline}. `)] : []), { type: 'link', url, children: [line(url)] }),
    ...step.beats.flatMap((beat) => [
      paragraph(...phrasing(beat.text, cite)),
      ...(beat.statements ? [statements(step.statements, story, cite)] : []),
    ]),
    ...accounts(step, cite),
    ...(step.note ? [paragraph(line(step.note))] : []),
    ...(step.alt ? [paragraph({ type: 'emphasis', children: [line(`The picture: ${step.alt}`)] })] : []),
  ];
}

/** What was said at several places, numbered as on the map. */
function statements(rows: readonly Statement[], { places }: Story, cite: Cite): RootContent {
  const items = rows.map(({ place, by, said, on, sources }) => [
    line(`${places[place]?.name ?? place}, ${by}, ${formatDate(on)}: ${said}`),
    ...sources.map(cite),
  ]);
  return list(items, true);
}

/** One event's time as each reporter gives it; nothing where there is one time. */
function accounts({ when }: Step, cite: Cite): RootContent[] {
  if (when.precision !== 'accounts') return [];
  const items = when.accounts.map(({ text, by, kind, sources }) => [
    line(`${text}: ${by}${kind === 'post' ? `, ${words.post}` : ''}`),
    ...sources.map(cite),
  ]);
  return [paragraph(line(`${words.accounts}:`)), list(items)];
}

function footnote(source: Source): RootContent {
  const { number, publisher, note, url } = source;
  const remark = standingOf(source);
  const about = `${publisher}${remark && ` (${remark})`}, ${titleAndDate(source)}.${note ? ` ${note}` : ''} `;
  const identifier = String(number);
  const children = [paragraph(line(about), { type: 'link', url, children: [line(url)] })];
  return { type: 'footnoteDefinition', identifier, label: identifier, children };
}
