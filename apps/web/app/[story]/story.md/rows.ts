import { formatDate, type Statement, type Step, type Story } from '@proscenium/story-data';
import { words } from '@proscenium/ui/words';
import type { RootContent } from 'mdast';
import { line, list, paragraph, type Cited } from './blocks';

/** A step's claims: claimant, date, standing, the words, what limits them, whose claims they deny; nothing for none. */
export function claims({ claims: rows }: Step, { steps }: Story, cited: Cited): RootContent[] {
  if (rows.length === 0) return [];
  const all = steps.flatMap((step) => step.claims);
  const items = rows.map(({ by, on, said, qualifier, standing, sources, denies }) => {
    const limits = qualifier ? ` (${qualifier})` : '';
    const denied = all.filter(({ id }) => denies.includes(id)).map((claim) => `${claim.by}, ${formatDate(claim.on)}`);
    return [
      { type: 'strong' as const, children: [line(by)] },
      line(`, ${formatDate(on)}, ${words.standing[standing]}: ${said}${limits}`),
      ...cited.all(sources),
      ...(denied.length > 0 ? [line(` Against: ${denied.join('; ')}.`)] : []),
    ];
  });
  return [paragraph([line('Who says what:')]), list(items)];
}

/** What was said at several places, numbered as on the map. */
export function statements(rows: readonly Statement[], { places }: Story, cited: Cited): RootContent {
  const items = rows.map(({ place, by, said, on, sources }) => [
    line(`${places[place]?.name ?? place}, ${by}, ${formatDate(on)}: ${said}`),
    ...cited.all(sources),
  ]);
  return list(items, true);
}

/** One event's time as each reporter gives it; nothing where there is one time. */
export function accounts({ when }: Step, cited: Cited): RootContent[] {
  if (when.precision !== 'accounts') return [];
  const items = when.accounts.map(({ text, by, kind, sources }) => [
    line(`${text}: ${by}${kind === 'post' ? `, ${words.post}` : ''}`),
    ...cited.all(sources),
  ]);
  return [paragraph([line(`${words.accounts}:`)]), list(items)];
}
