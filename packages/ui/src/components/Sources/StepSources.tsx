import type { Step } from '@proscenium/story-data';
import * as fold from '../Fold/Fold.css';
import { firstMention, ids, type References } from '../references';
import { words } from '../words';
import * as styles from './Sources.css';

/**
 * A step's sources by number, folded until a reader opens them or follows a footnote. The number leads back to the
 * paragraph that cites it first, the name to the source itself; state media are called so. Nothing for a step that cites none.
 */
export function StepSources({ step, refs }: { step: Step; refs: References }) {
  if (step.sources.length === 0) return null;
  return (
    <details className={`${styles.ofStep} ${fold.root}`}>
      <summary className={`${fold.summary} ${styles.ofStepHead}`}>{words.sourcesOfScene(step.sources.length)}</summary>
      <ol className={styles.entries}>
        {refs.sources(step.sources).map(({ id, number, publisher, url, state }, i) => (
          <li key={id} id={ids.source(number, step.id)}>
            <a href={`#${firstMention(step, id)}`} aria-label={words.backToText(number)}>
              {number}
            </a>
            {'\u00a0'}
            <a href={url}>{publisher}</a>
            {state && ` (${words.state})`}
            {i < step.sources.length - 1 && ', '}
          </li>
        ))}
      </ol>
    </details>
  );
}
