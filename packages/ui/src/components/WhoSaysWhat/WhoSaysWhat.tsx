import { formatDate, type Claim, type Step } from '@proscenium/story-data';
import { ClaimText } from '../Claim/Claim';
import * as claimStyles from '../Claim/Claim.css';
import { Fold } from '../Fold/Fold';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './WhoSaysWhat.css';

/**
 * Every claim of a story, made from the claims themselves: by step, each with claimant, date, standing, words, sources,
 * who denies it and whom it denies. A row's id is the claim's, for links. Nothing where there is no claim.
 */
export function WhoSaysWhat({ steps, refs }: { steps: readonly Step[]; refs: References }) {
  if (steps.every(({ claims }) => claims.length === 0)) return null;
  return (
    <Fold title={words.whoSaysWhat} isPrinted={false}>
      <div className={styles.groups}>
        {steps.map(
          ({ id, heading, claims }) =>
            claims.length > 0 && (
              <div key={id} className={styles.group}>
                <h4 className={styles.step}>
                  <a className={styles.stepLink} href={`#${id}`}>
                    {heading}
                  </a>
                </h4>
                <ul className={styles.rows}>
                  {claims.map((claim) => (
                    <li key={claim.id} className={claimStyles.row} id={claim.id}>
                      <ClaimText claim={claim} refs={refs} />
                      <Against label={words.deniedBy} claims={refs.denialsOf(claim.id)} />
                      <Against label={words.denies} claims={claim.denies.map(refs.claim)} />
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
      </div>
    </Fold>
  );
}

/** Claims that stand against one, each leading to its row. */
function Against({ label, claims }: { label: string; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <p className={claimStyles.below}>
      {label}{' '}
      {claims.map(({ id, by, on }) => (
        <a key={id} className={styles.other} href={`#${id}`}>
          {by}, {formatDate(on)}
        </a>
      ))}
    </p>
  );
}
