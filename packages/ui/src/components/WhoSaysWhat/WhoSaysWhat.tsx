import { formatDate } from '@proscenium/story-data';
import type { Claim, Step } from '@proscenium/story-data';
import { ClaimHead } from '../ClaimHead/ClaimHead';
import { Cites } from '../Cites/Cites';
import { Fold } from '../Fold/Fold';
import * as ledger from '../Ledger/Ledger.css';
import { anchor } from '../references';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './WhoSaysWhat.css';

/** Props of `WhoSaysWhat`. */
export interface WhoSaysWhatProps {
  /** In story order. */
  steps: readonly Step[];
  refs: References;
}

/**
 * Every claim of a story, made from the claims themselves: by step, each with claimant, date, standing, words, sources,
 * who denies it and whom it denies. A row's id is the claim's, for links. Renders a `<details>`; nothing where there is
 * no claim.
 */
export function WhoSaysWhat({ steps, refs }: WhoSaysWhatProps) {
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
                    <Row key={claim.id} claim={claim} refs={refs} />
                  ))}
                </ul>
              </div>
            ),
        )}
      </div>
    </Fold>
  );
}

function Row({ claim, refs }: { claim: Claim; refs: References }) {
  const { id, said, qualifier, sources, denies } = claim;
  return (
    <li className={styles.row} id={anchor.claim(id)}>
      <ClaimHead claim={claim} />
      <p className={ledger.said}>
        {said}
        <Cites sources={sources} refs={refs} />
      </p>
      {qualifier && <p className={ledger.qualifier}>{qualifier}</p>}
      <Against label={words.deniedBy} claims={refs.denialsOf(id)} />
      <Against label={words.denies} claims={denies.map((denied) => refs.claim(denied))} />
    </li>
  );
}

/** Claims that stand against one, each leading to its row; nothing where there is none. */
function Against({ label, claims }: { label: string; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <p className={styles.against}>
      {label}{' '}
      {claims.map(({ id, by, on }) => (
        <a key={id} className={styles.other} href={`#${anchor.claim(id)}`}>
          {by}, {formatDate(on)}
        </a>
      ))}
    </p>
  );
}
