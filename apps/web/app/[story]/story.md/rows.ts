import { formatDate, type Claim, type Statement, type Step, type Story } from '@proscenium/story-data';
import { words } from '@proscenium/ui/text';
import type { RootContent } from 'mdast';
import { heading, line, list, paragraph, type Cite } from './blocks';

/**
 * Every claim of a story: claimant, date, standing, the words, what limits them, sources, who denies it and whom it
 * denies. Nothing for none.
 */
export function claims({ steps }: Story, cite: Cite): RootContent[] {
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

/** What was said at several places, numbered as on the map. */
export function statements(rows: readonly Statement[], { places }: Story, cite: Cite): RootContent {
  const items = rows.map(({ place, by, said, on, sources }) => [
    line(`${places[place]?.name ?? place}, ${by}, ${formatDate(on)}: ${said}`),
    ...sources.map(cite),
  ]);
  return list(items, true);
}

/** One event's time as each reporter gives it; nothing where there is one time. */
export function accounts({ when }: Step, cite: Cite): RootContent[] {
  if (when.precision !== 'accounts') return [];
  const items = when.accounts.map(({ text, by, kind, sources }) => [
    line(`${text}: ${by}${kind === 'post' ? `, ${words.post}` : ''}`),
    ...sources.map(cite),
  ]);
  return [paragraph(line(`${words.accounts}:`)), list(items)];
}
