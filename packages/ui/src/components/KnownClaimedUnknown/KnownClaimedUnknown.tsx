import type { Paragraph } from '@proscenium/story-data';
import { InlineText } from '../InlineText/InlineText';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './KnownClaimedUnknown.css';

/** Props of `KnownClaimedUnknown`. */
export interface KnownClaimedUnknownProps {
  known: readonly Paragraph[];
  claimed: readonly Paragraph[];
  notKnown: readonly Paragraph[];
  refs: References;
}

/** Three columns of one weight under a rule in the line grammar: solid, dashed, dotted. Each is a `<section>`. */
export function KnownClaimedUnknown({ refs, ...lists }: KnownClaimedUnknownProps) {
  return (
    <div className={styles.root}>
      {(['known', 'claimed', 'notKnown'] as const).map((name) => {
        const [title, sub] = words[name];
        return (
          <section key={name} className={styles.columns[name]} aria-label={title}>
            <h3 className={styles.head}>{title}</h3>
            <p className={styles.sub}>{sub}</p>
            {lists[name].map((text, i) => (
              <p key={i} className={styles.text}>
                <InlineText text={text} refs={refs} />
              </p>
            ))}
          </section>
        );
      })}
    </div>
  );
}
