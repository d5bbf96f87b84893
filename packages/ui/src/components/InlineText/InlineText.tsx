import type { Inline } from '@proscenium/story-data';
import { Cites } from '../Cites/Cites';
import type { References } from '../references';
import * as styles from './InlineText.css';

/** Props of `InlineText`. */
export interface InlineTextProps {
  text: readonly Inline[];
  refs: References;
}

/**
 * A story's running text. A marked claim is a `<span>` with `data-claim` (its id) and `data-standing`; footnotes are
 * links.
 *
 * @throws Error for a claim or a source the story does not have.
 */
export function InlineText({ text, refs }: InlineTextProps) {
  return text.map((part, i) => <Part key={i} part={part} refs={refs} />);
}

function Part({ part, refs }: { part: Inline; refs: References }) {
  if (part.type === 'text') return part.value;
  if (part.type === 'cite') return <Cites sources={[part.source]} refs={refs} />;
  const children = <InlineText text={part.children} refs={refs} />;
  switch (part.type) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'link':
      return <a href={part.url}>{children}</a>;
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
