import { formatDate } from '@proscenium/story-data';
import type { Claim } from '@proscenium/story-data';
import { Cites } from '../Cites/Cites';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './Claim.css';

/** Props of `ClaimHead` and `Claimant`. */
export interface ClaimHeadProps {
  claim: Claim;
}

/** Props of `ClaimText`. */
export interface ClaimTextProps extends ClaimHeadProps {
  refs: References;
}

/** A claim as the row of a list tells it: claimant, date, standing; the words, where they can be read, and what limits them. Renders a `<p>` for each. */
export function ClaimText({ claim, refs }: ClaimTextProps) {
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

/** First line of a claim: who, when, and where it stands, with a sample of the line that stands for that. Renders a `<p>`. */
export function ClaimHead({ claim }: ClaimHeadProps) {
  return (
    <p className={styles.root}>
      <Claimant claim={claim} />
      <span className={styles.standings[claim.standing]}>{words.standing[claim.standing]}</span>
    </p>
  );
}

/** Who claims something, and when. Renders a `<b>` and a `<time>`. */
export function Claimant({ claim: { by, on } }: ClaimHeadProps) {
  return (
    <>
      <b>{by}</b> <time dateTime={on}>{formatDate(on)}</time>
    </>
  );
}
