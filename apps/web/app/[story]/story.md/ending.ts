import { formatDate, type DatedNote, type Paragraph, type Story } from '@proscenium/story-data';
import { words } from '@proscenium/ui/text';
import type { RootContent } from 'mdast';
import { heading, line, list, paragraph, type Cited } from './blocks';
import { phrasing } from './phrasing';
import { claims } from './rows';

/**
 * The end of a story: up to when it holds; what is not known, the law and the evidence, what came since and corrections,
 * as far as the story has them; every claim.
 */
export function ending(story: Story, cited: Cited): RootContent[] {
  const inParagraphs = (title: string, texts: readonly Paragraph[]) =>
    texts.length === 0 ? [] : [heading(3, title), ...texts.map((text) => paragraph(phrasing(text, cited.one)))];
  const dated = (title: string, notes: readonly DatedNote[]) => {
    const rows = notes.map(({ date, text }) => [line(`${formatDate(date)}: `), ...phrasing(text, cited.one)]);
    return rows.length === 0 ? [] : [heading(3, title), list(rows)];
  };
  const open = [
    ...inParagraphs(words.notKnown, story.notKnown),
    ...inParagraphs(words.law, story.law),
    ...dated(words.since, story.since),
    ...dated(words.corrections, story.corrections),
  ];
  const asOf = story.asOf ? [paragraph([line(`${words.asOf(formatDate(story.asOf))}.`)])] : [];
  const all = [...asOf, ...open, ...claims(story, cited)];
  return all.length === 0 ? [] : [heading(2, open.length > 0 ? words.endingHead : words.about), ...all];
}
