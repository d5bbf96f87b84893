import type { Step } from '@proscenium/story-data';
import { anchor, firstMention } from '../references';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './Sources.css';

/** Props of `StepSources`. */
export interface StepSourcesProps {
  step: Step;
  refs: References;
}

/**
 * A step's sources in one line, in order of first mention. The number leads back to the paragraph that cites it first,
 * the name to the source itself. Renders a `<div>`; nothing for a step that cites none.
 */
export function StepSources({ step, refs }: StepSourcesProps) {
  if (step.sources.length === 0) return null;
  const last = step.sources.length - 1;
  return (
    <div className={styles.line}>
      {words.sources}:
      <ol className={styles.entries}>
        {step.sources.map((id, i) => {
          const source = refs.source(id);
          const remark = source.state ? ` (${words.state})` : '';
          return (
            <li key={id} className={styles.entry} id={anchor.source(source.number, step.id)}>
              <a
                className={styles.back}
                href={`#${firstMention(step, id)}`}
                aria-label={words.backToText(source.number)}
              >
                {source.number}
              </a>
              <a className={styles.away} href={source.url}>
                {source.publisher}
              </a>
              {remark}
              {i < last && ', '}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
