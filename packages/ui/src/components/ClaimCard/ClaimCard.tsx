import { formatDate, type Claim } from '@proscenium/story-data';
import { Card, CardSources } from '../Card/Card';
import { Claimant, ClaimHead } from '../Claim/Claim';
import * as claimStyles from '../Claim/Claim.css';
import { ids, type References } from '../references';
import { words } from '../words';
import * as styles from './ClaimCard.css';

interface ClaimCardProps {
  claim: Claim;
  refs: References;
  /** Where the claim's step stands on its site, with a slash at the end, and the story's title. Default: the claim cannot be passed on. */
  share?: { address: string; story: string } | '' | undefined;
}

/**
 * What opens at a claim's words: who says it, when, where it stands; what was said, what limits it, where it can be read, who denies it, what it denies; a link
 * to it. On paper it is a note.
 */
export function ClaimCard({ claim, refs, share }: ClaimCardProps) {
  const { id, by, on, said, qualifier, sources, denies } = claim;
  return (
    <Card id={ids.card(id)} label={words.claim(by, formatDate(on))} isNote>
      <ClaimHead claim={claim} />
      <p className={styles.said}>{said}</p>
      {qualifier && <p className={claimStyles.below}>{qualifier}</p>}
      <CardSources sources={sources.map(refs.source)} />
      <Opposed head={words.deniedBy} claims={refs.denialsOf(id)} />
      <Opposed head={words.denies} claims={denies.map(refs.claim)} />
      {share && (
        <p className={styles.share} data-share>
          <a href={`${share.address}#${id}`} data-share-link={`${by} — ${share.story}`}>
            {words.shareClaim}
          </a>{' '}
          <output>
            <span data-share-said="copied" hidden>
              {words.copied}
            </span>
          </output>
        </p>
      )}
    </Card>
  );
}

function Opposed({ head, claims }: { head: string; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <div className={styles.opposed}>
      <p className={styles.head}>{head}</p>
      {claims.map((claim) => (
        <p key={claim.id}>
          <Claimant claim={claim} />: {claim.said}
        </p>
      ))}
    </div>
  );
}
