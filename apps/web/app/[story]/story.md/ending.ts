import { formatDate, type Claim, type DatedNote, type Paragraph, type Story } from '@proscenium/story-data';
import { words } from '@proscenium/ui/text';
import type { RootContent } from 'mdast';
import { heading, line, list, paragraph, phrasing, type Cite } from './blocks';

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

/**
 * Every claim of a story: claimant, date, standing, the words, what limits them, sources, who denies it and whom it
 * denies. Nothing for none.
 */
function claims({ steps }: Story, cite: Cite): RootContent[] {
  const all = steps.flatMap((step) => step.claims);
  if (all.length === 0) return [];
  const against = (label: string, others: readonly Claim[]) =>
    others.length > 0 ? [line(` ${label} ${others.map(({ by, on }) => `${by}, ${formatDate(on)}`).join('; ')}.`)] : [];
  const items = all.map(({ id, by, on, said, qualifier, standing, sources, denies }) => [
    { type: 'strong' as const, children: [line(by)] },
    line(`, ${formatDate(on)}, ${words.standing[standing]}: ${said}${qualifier ? ` (${qualifier})` : ''}`),
    ...sources.map(cite),
    ...against(
      words.deniedBy,
      all.filter((other) => other.denies.includes(id)),
    ),
    ...against(
      words.denies,
      all.filter((other) => denies.includes(other.id)),
    ),
  ]);
  return [heading(2, line(words.whoSaysWhat)), list(items)];
}
