import type { Source, Step } from '@proscenium/story-data';
import { Fold } from '../Fold/Fold';
import * as fold from '../Fold/Fold.css';
import { firstMention, ids, type References } from '../references';
import { words } from '../words';
import { standingOf, titleAndDate } from './describeSource';
import * as styles from './Sources.css';

/** All sources of a story in order of first mention, folded; addresses show on paper. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <Fold title={words.allSources}>
      <ol className={styles.list}>
        {sources.map((source) => {
          const remark = standingOf(source);
          return (
            <li key={source.id} id={ids.source(source.number)}>
              <span>{source.number}.</span>
              <span>
                <a href={source.url}>{source.publisher}</a>
                {remark && ` (${remark})`}, {titleAndDate(source)}
                {source.note && `. ${source.note}`}
                <span> {source.url}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}

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
