import { Fragment } from 'react';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './Cites.css';

interface CitesProps {
  /** Ids of sources, in any order; printed by number. */
  sources: readonly string[];
  refs: References;
  /** Whether they stand on paper only, where nothing can be followed. Default: they are links on the screen too. */
  onPaper?: boolean;
}

/** Footnote numbers: each leads to its entry in the list of sources nearest below. */
export function Cites({ sources, refs, onPaper = false }: CitesProps) {
  const ascending = refs.sources(sources);
  if (onPaper) return <span className={styles.onPaper}>{ascending.map(({ number }) => number).join(', ')}</span>;
  return (
    <span className={styles.root}>
      {ascending.map(({ id, number }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a href={refs.href(id)} aria-label={words.source(number)}>
            {number}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
