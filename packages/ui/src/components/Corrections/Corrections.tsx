import { formatDate } from '@proscenium/story-data';
import type { DatedNote } from '@proscenium/story-data';
import { anchor } from '../references';
import type { References } from '../references';
import { SourcedText } from '../SourcedText/SourcedText';
import { words } from '../words';
import * as styles from './Corrections.css';

/** Props of `Corrections`. */
export interface CorrectionsProps {
  notes: readonly DatedNote[];
  refs: References;
}

/** What was wrong and when it was put right. Renders a `<section>`; nothing where nothing was. */
export function Corrections({ notes, refs }: CorrectionsProps) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={anchor.corrections}>
      <h3 className={styles.head} id={anchor.corrections}>
        {words.corrections}
      </h3>
      {notes.map(({ date, text }, i) => (
        <SourcedText key={i} id={anchor.note('correction', i)} className={styles.text} text={text} refs={refs}>
          <time className={styles.date} dateTime={date}>
            {formatDate(date)}
          </time>
          {': '}
        </SourcedText>
      ))}
    </section>
  );
}
