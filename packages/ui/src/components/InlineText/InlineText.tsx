import type { Inline } from '@proscenium/story-data';
import { Cites } from '../Cites/Cites';
import type { References } from '../references';
import * as styles from './InlineText.css';

/** Props of `InlineText`. */
export interface InlineTextProps {
  text: readonly Inline[];
  refs: References;
  /** Whether links lead out of the frame that the text stands in. Default: they lead on where it stands. */
  outward?: boolean;
}

/**
 * A story's running text. A marked claim is a `<span>` with `data-claim` (its id) and `data-standing`; footnotes are
 * links.
 *
 * @throws Error for a claim or a source the story does not have.
 */
export function InlineText({ text, refs, outward = false }: InlineTextProps) {
  return text.map((part, i) => {
    if (part.type !== 'cite') return <Part key={i} part={part} refs={refs} outward={outward} />;
    // Footnotes in a row are one group: a comma must tell 1, 8 from 18.
    const isInGroup = text[i - 1]?.type === 'cite';
    return isInGroup ? null : <Cites key={i} sources={citesFrom(text, i)} refs={refs} />;
  });
}

function citesFrom(text: readonly Inline[], start: number): string[] {
  const part = text[start];
  return part?.type === 'cite' ? [part.source, ...citesFrom(text, start + 1)] : [];
}

interface PartProps extends Required<Omit<InlineTextProps, 'text'>> {
  part: Exclude<Inline, { type: 'cite' }>;
}

function Part({ part, refs, outward }: PartProps) {
  if (part.type === 'text') return part.value;
  const children = <InlineText text={part.children} refs={refs} outward={outward} />;
  switch (part.type) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'link':
      return (
        <a href={part.url} {...(outward && { target: '_blank', rel: 'noopener' })}>
          {children}
        </a>
      );
    case 'plain':
      return children;
    case 'claim': {
      const { standing } = refs.claim(part.id);
      return (
        <span className={styles.claim[standing]} data-claim={part.id} data-standing={standing}>
          {children}
        </span>
      );
    }
  }
}
