import { formatDate } from '@proscenium/story-data';
import type { CardWords, Claim, Step, Story } from '@proscenium/story-data';

/** The words on a card. `text` in the order of preference: the first that has room is printed. */
export interface Wording {
  outlet: string;
  dateline: string;
  heading: string;
  text: string[];
  /** The card in words, for those who cannot see it. */
  alt: string;
}

/** What the card of a step says, or, without a step, the story's. */
export function wordingOf(story: Story, step?: Step): Wording {
  const own: CardWords = (step ?? story).card ?? {};
  const dateline = own.dateline ?? (step ?? story).dateline;
  const heading = own.heading ?? (step ? step.heading : story.title);
  const text = own.text ? [own.text] : step ? standings(story, step) : [story.dek];
  const parts = [`${story.kicker}: ${heading}`, dateline, text[0] ?? '', own.alt ?? ''].filter((part) => part !== '');
  return {
    outlet: story.kicker,
    dateline,
    heading,
    text,
    alt: parts.map(asSentence).join(' '),
  };
}

const asSentence = (text: string): string => (/[.!?…”]$/.test(text) ? text : `${text}.`);

/** Who claims and who denies, each with the date; where nobody denies, whose the sources are. Shorter and shorter. */
function standings(story: Story, { claims, sources }: Step): string[] {
  const denied = claims.filter(({ standing }) => standing === 'denied');
  if (denied.length > 0) {
    const targets = new Set(denied.flatMap(({ denies }) => denies));
    const disputed = claims.filter(({ id }) => targets.has(id));
    return shorter(disputed.map(claimant), (names) => {
      const claimed = names ? `Claimed: ${names}. ` : '';
      return `${claimed}Denied: ${unique(denied.map(claimant)).join(', ')}.`;
    });
  }
  const cited = sources.flatMap((id) => story.sources.filter((source) => source.id === id));
  const strong = cited.filter(({ weak }) => !weak);
  return shorter(
    (strong.length > 0 ? strong : cited).map(({ publisher }) => publisher),
    (names) => (names ? `Sources: ${names}` : ''),
  );
}

/** Whoever claims, by the name before the first comma, and when. */
const claimant = ({ by, on }: Claim): string => `${by.split(',')[0]} (${formatDate(on)})`;

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** A list in full, then with fewer and fewer names. */
function shorter(all: readonly string[], put: (names: string) => string): string[] {
  const names = unique(all);
  const lists = names.map((_, i) => `${names.slice(0, names.length - i).join(', ')}${i > 0 ? ' and others' : ''}`);
  return [...lists, ''].map(put);
}
