import { formatDate } from '@proscenium/story-data';
import type { DatedNote } from '@proscenium/story-data';
import { InlineText } from '../InlineText/InlineText';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './Corrections.css';

/** Props of `Corrections`. */
export interface CorrectionsProps {
  notes: readonly DatedNote[];
  refs: References;
}

/** What was wrong and when it was put right; says so where nothing was. Renders a `<section>`. */
export function Corrections({ notes, refs }: CorrectionsProps) {
  return (
    <section aria-labelledby="corrections">
      <h3 className={styles.head} id="corrections">
        {words.corrections}
      </h3>
      {notes.length === 0 && <p className={styles.text}>{words.noCorrections}</p>}
      {notes.map(({ date, text }, i) => (
        <p key={i} className={styles.text}>
          <time className={styles.date} dateTime={date}>
            {formatDate(date)}
          </time>
          : <InlineText text={text} refs={refs} />
        </p>
      ))}
    </section>
  );
}
