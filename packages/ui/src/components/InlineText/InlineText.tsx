import { formatDate, type Inline } from '@proscenium/story-data';
import { Cites } from '../Cites/Cites';
import { ids, type References } from '../references';
import { words } from '../words';
import * as styles from './InlineText.css';

interface InlineTextProps {
  text: readonly Inline[];
  refs: References;
  /** Whether the text stands alone in a frame: links lead out of it, and no card opens at a claim. Default: it stands in its story. */
  outward?: boolean;
}

/**
 * A story's running text. A marked claim is a `<label>` (so that its words wrap and can be selected) around the button that opens its card, with `data-claim`
 * (its id) and `data-standing`; footnotes are numbers on paper.
 */
export function InlineText({ text, refs, outward = false }: InlineTextProps) {
  return text.map((part, i) => {
    if (part.type !== 'cite') return <Part key={i} part={part} refs={refs} outward={outward} />;
    // Footnotes in a row are one group: a comma must tell 1, 8 from 18.
    const isInGroup = text[i - 1]?.type === 'cite';
    return isInGroup ? null : <Cites key={i} sources={citesFrom(text, i)} refs={refs} onPaper />;
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
      const { by, on, standing } = refs.claim(part.id);
      const marks = { className: styles.claim[standing], 'data-claim': part.id, 'data-standing': standing };
      if (outward) return <span {...marks}>{children}</span>;
      return (
        <label {...marks}>
          {/* After the words WebKit would copy them without the space that follows. */}
          <button
            className={styles.control}
            type="button"
            popoverTarget={ids.card(part.id)}
            aria-label={words.whoSays(by, formatDate(on))}
          />
          {children}
        </label>
      );
    }
  }
}
