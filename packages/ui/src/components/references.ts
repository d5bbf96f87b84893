import type { Claim, Source, Step, Story } from '@proscenium/story-data';
import { citedIn } from '../runningText';

/** What running text needs to know to turn ids into numbers, links and standings. */
export interface References {
  language: string;
  /** @throws Error naming the id, where the story has no such source. */
  source: (id: string) => Source;
  /** The same for several, each once, by number. */
  sources: (ids: readonly string[]) => Source[];
  /** @throws Error naming the id, where no step has such a claim. */
  claim: (id: string) => Claim;
  /** The claims that deny this one, in story order. */
  denialsOf: (id: string) => Claim[];
  /** Where the number of a source leads: the step's own list, or the list at the end. */
  href: (id: string) => string;
}

/** Ids of places in a page. A dot never occurs in the id of a step or a claim, so the others cannot meet one. */
export const ids = {
  /** The first text, past title and rail. */
  text: 'story.text',
  ending: 'story.ending',
  since: 'story.since',
  corrections: 'story.corrections',
  heading: (step: string) => `${step}.head`,
  beat: (step: string, index: number) => `${step}.p${index + 1}`,
  accounts: (step: string) => `${step}.accounts`,
  embed: (step: string) => `${step}.embed`,
  /** A paragraph before the first step or after the last one. */
  note: (part: 'lede' | 'unknown' | 'law' | 'since' | 'correction' | 'method', index: number) =>
    `story.${part}${index + 1}`,
  /** The card of a claim. The player reads this too. */
  card: (claim: string) => `c.${claim}`,
  /** The card of a paragraph's sources. */
  sources: (paragraph: string) => `${paragraph}.sources`,
  /** A source in a step's own list; without a step, in the list at the end. */
  source: (number: number, step = 'source') => `${step}.s${number}`,
} as const;

/** References as a step's text needs them; without a step, as the lede and the ending do. */
export function referencesOf(story: Story, step?: Step): References {
  const claims = story.steps.flatMap((each) => each.claims);
  const source = (id: string) =>
    known(
      'source',
      id,
      story.sources.find((each) => each.id === id),
    );
  return {
    language: story.language,
    source,
    sources: (cited) => [...new Set(cited)].map(source).sort((a, b) => a.number - b.number),
    claim: (id) =>
      known(
        'claim',
        id,
        claims.find((each) => each.id === id),
      ),
    denialsOf: (id) => claims.filter(({ denies }) => denies.includes(id)),
    href: (id) => `#${ids.source(source(id).number, step?.sources.includes(id) ? step.id : undefined)}`,
  };
}

/** What has been found by an id. Throws an Error that names it, where nothing has. */
export function known<T>(kind: string, id: string, found: T | undefined): T {
  if (found === undefined) throw new Error(`unknown ${kind}: ${id}`);
  return found;
}

/** Id of the place in a step's text where a source is first cited: a beat, its rows included, or the accounts. */
export function firstMention(step: Step, source: string): string {
  const cites = (rows: readonly { sources: readonly string[] }[]) =>
    rows.some(({ sources }) => sources.includes(source));
  const beat = step.beats.findIndex(
    ({ text, ledger, statements }) =>
      citedIn(text).includes(source) ||
      cites(step.claims.filter(({ id }) => ledger.includes(id))) ||
      (statements && cites(step.statements)),
  );
  if (beat >= 0) return ids.beat(step.id, beat);
  return step.when.precision === 'accounts' && cites(step.when.accounts) ? ids.accounts(step.id) : ids.heading(step.id);
}
