import { formatDate, type DatedNote, type Paragraph, type Story } from '@proscenium/story-data';
import { words } from '@proscenium/ui/text';
import type { RootContent } from 'mdast';
import { heading, line, list, paragraph, phrasing, type Cite } from './blocks';
import { claims } from './rows';

/**
 * The end of a story: up to when it holds; what is not known, the law and the evidence, what came since and corrections,
 * as far as the story has them; every claim.
 */
export function ending(story: Story, cite: Cite): RootContent[] {
  const inParagraphs = (title: string, texts: readonly Paragraph[]) =>
    texts.length === 0 ? [] : [heading(3, line(title)), ...texts.map((text) => paragraph(...phrasing(text, cite)))];
  const dated = (title: string, notes: readonly DatedNote[]) => {
    const rows = notes.map(({ date, text }) => [line(`${formatDate(date)}: `), ...phrasing(text, cite)]);
    return rows.length === 0 ? [] : [heading(3, line(title)), list(rows)];
  };
  const open = [
    ...inParagraphs(words.notKnown, story.notKnown),
    ...inParagraphs(words.law, story.law),
    ...dated(words.since, story.since),
    ...dated(words.corrections, story.corrections),
  ];
  const asOf = story.asOf ? [paragraph(line(`${words.asOf(formatDate(story.asOf))}.`))] : [];
  const all = [...asOf, ...open, ...claims(story, cite)];
  return all.length === 0 ? [] : [heading(2, line(open.length > 0 ? words.endingHead : words.about)), ...all];
}
