import type { Step } from '@proscenium/story-data';
import * as fold from '../Fold/Fold.css';
import { ids, firstMention } from '../references';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './Sources.css';

/** Props of `StepSources`. */
export interface StepSourcesProps {
  step: Step;
  refs: References;
}

/**
 * A step's sources by number, folded until a reader opens them or follows a footnote. The number leads back to the
 * paragraph that cites it first, the name to the source itself; state media are called so. Renders a `<details>`; nothing
 * for a step that cites none.
 */
export function StepSources({ step, refs }: StepSourcesProps) {
  if (step.sources.length === 0) return null;
  const sources = step.sources.map((id) => refs.source(id)).sort((a, b) => a.number - b.number);
  return (
    <details className={`${styles.ofStep} ${fold.root}`}>
      <summary className={`${fold.summary} ${styles.ofStepHead}`}>{words.sourcesOfScene(sources.length)}</summary>
      <ol className={styles.entries}>
        {sources.map(({ id, number, publisher, url, state }, i) => (
          <li key={id} id={ids.source(number, step.id)}>
            <a href={`#${firstMention(step, id)}`} aria-label={words.backToText(number)}>
              {number}
            </a>
            {'\u00a0'}
            <a href={url}>{publisher}</a>
            {state && ` (${words.state})`}
            {i < sources.length - 1 && ', '}
          </li>
        ))}
      </ol>
    </details>
  );
}
