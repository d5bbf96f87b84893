import { formatDate } from '@proscenium/story-data';
import type { Claim } from '@proscenium/story-data';
import { Cites } from '../Cites/Cites';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './Ledger.css';

/** Props of `Ledger`. */
export interface LedgerProps {
  /** Rows in the order to print them. */
  claims: readonly Claim[];
  refs: References;
}

/**
 * Claims as rows of equal weight: claimant, date, standing; then the words, what limits them, and where they can be
 * read. Renders a `<ul>`; each `<li>` carries `data-standing`, and `data-denies` with the ids it denies. No claim, no
 * list.
 */
export function Ledger({ claims, refs }: LedgerProps) {
  if (claims.length === 0) return null;
  return (
    <ul className={styles.root}>
      {claims.map(({ id, by, on, said, qualifier, standing, sources, denies }) => (
        <li key={id} className={styles.row} data-standing={standing} data-denies={denies.join(' ') || undefined}>
          <p className={styles.label}>
            <b className={styles.claimant}>{by}</b>{' '}
            <time className={styles.date} dateTime={on}>
              {formatDate(on)}
            </time>
            <span className={styles.standings[standing]}>{words.standing[standing]}</span>
          </p>
          <p className={styles.said}>
            {said}
            <Cites sources={sources} refs={refs} />
          </p>
          {qualifier && <p className={styles.qualifier}>{qualifier}</p>}
        </li>
      ))}
    </ul>
  );
}
