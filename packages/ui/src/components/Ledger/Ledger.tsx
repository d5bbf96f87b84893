import type { Claim } from '@proscenium/story-data';
import { ClaimText } from '../Claim/Claim';
import type { References } from '../references';
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
      {claims.map((claim) => (
        <li
          key={claim.id}
          className={styles.row}
          data-standing={claim.standing}
          data-denies={claim.denies.join(' ') || undefined}
        >
          <ClaimText claim={claim} refs={refs} />
        </li>
      ))}
    </ul>
  );
}
