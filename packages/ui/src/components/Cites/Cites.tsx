import { words } from '../words';
import type { References } from '../references';
import * as styles from './Cites.css';

/** Props of `Cites`. */
export interface CitesProps {
  /** Ids of sources, in the order to print them. */
  sources: readonly string[];
  refs: References;
}

/**
 * Footnote numbers: each leads to its entry in the list of sources nearest below. Renders one `<a>` per source.
 *
 * @throws Error for a source the story does not have.
 */
export function Cites({ sources, refs }: CitesProps) {
  return sources.map((id) => {
    const { number } = refs.source(id);
    return (
      <a key={id} className={styles.cite} href={refs.href(id)} aria-label={words.source(number)}>
        {number}
      </a>
    );
  });
}
