import { formatDate } from '@proscenium/story-data';
import type { Claim } from '@proscenium/story-data';
import { words } from '../words';
import * as styles from './ClaimHead.css';

/** Props of `ClaimHead` and `Claimant`. */
export interface ClaimHeadProps {
  claim: Claim;
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
      <b className={styles.claimant}>{by}</b>{' '}
      <time className={styles.date} dateTime={on}>
        {formatDate(on)}
      </time>
    </>
  );
}
