import { Fragment } from 'react';
import { words } from '../words';
import type { References } from '../references';
import * as styles from './Cites.css';

/** Props of `Cites`. */
export interface CitesProps {
  /** Ids of sources, in any order; printed by number. */
  sources: readonly string[];
  refs: References;
}

/**
 * Footnote numbers: each leads to its entry in the list of sources nearest below. Renders a `<span>` with one `<a>` per source.
 *
 * @throws Error for a source the story does not have.
 */
export function Cites({ sources, refs }: CitesProps) {
  const ascending = sources.map((id) => refs.source(id)).sort((a, b) => a.number - b.number);
  return (
    <span className={styles.root}>
      {ascending.map(({ id, number }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a className={styles.cite} href={refs.href(id)} aria-label={words.source(number)}>
            {number}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
