import { formatDate, type Claim } from '@proscenium/story-data';
import { Cites } from '../Cites/Cites';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './Claim.css';

/** A claim as the row of a list tells it: claimant, date, standing; the words, where they can be read, and what limits them. */
export function ClaimText({ claim, refs }: { claim: Claim; refs: References }) {
  return (
    <>
      <ClaimHead claim={claim} />
      <p className={styles.said}>
        {claim.said}
        <Cites sources={claim.sources} refs={refs} />
      </p>
      {claim.qualifier && <p className={styles.below}>{claim.qualifier}</p>}
    </>
  );
}

/** Claims as rows of equal weight, in the order given. Each carries `data-standing`, and `data-denies` with the ids it denies. No claim, no list. */
export function Ledger({ claims, refs }: { claims: readonly Claim[]; refs: References }) {
  if (claims.length === 0) return null;
  return (
    <ul className={styles.ledger}>
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

/** First line of a claim: who, when, and where it stands, with a sample of the line that stands for that. */
export function ClaimHead({ claim }: { claim: Claim }) {
  return (
    <p className={styles.root}>
      <Claimant claim={claim} />
      <span className={styles.standings[claim.standing]}>{words.standing[claim.standing]}</span>
    </p>
  );
}

/** Who claims something, and when. */
export function Claimant({ claim: { by, on } }: { claim: Claim }) {
  return (
    <>
      <b>{by}</b> <time dateTime={on}>{formatDate(on)}</time>
    </>
  );
}
