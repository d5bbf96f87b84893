import { formatDate } from '@proscenium/story-data';
import type { DatedNote } from '@proscenium/story-data';
import { anchor } from '../references';
import type { References } from '../references';
import { SourcedText } from '../SourcedText/SourcedText';
import { words } from '../words';
import * as styles from './SinceThen.css';

/** Props of `SinceThen`. */
export interface SinceThenProps {
  /** Oldest first. */
  notes: readonly DatedNote[];
  refs: References;
}

/** What came after the date the story stands at, each note dated. Renders a `<section>`; nothing where nothing came. */
export function SinceThen({ notes, refs }: SinceThenProps) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={anchor.since}>
      <h3 className={styles.head} id={anchor.since}>
        {words.since}
      </h3>
      <ul className={styles.list}>
        {notes.map(({ date, text }, i) => (
          <li key={i} className={styles.row}>
            <p className={styles.date}>
              <time dateTime={date}>{formatDate(date)}</time>
            </p>
            <div>
              <SourcedText id={anchor.note('since', i)} text={text} refs={refs} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
