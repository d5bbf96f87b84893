import type { Claim } from '@proscenium/story-data';
import { ClaimText } from '../Claim/Claim';
import type { References } from '../references';
import * as styles from './Ledger.css';

/** Claims as rows of equal weight, in the order given. Each carries `data-standing`, and `data-denies` with the ids it denies. No claim, no list. */
export function Ledger({ claims, refs }: { claims: readonly Claim[]; refs: References }) {
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
