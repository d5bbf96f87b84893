import { formatDate, type DatedNote, type Paragraph } from '@proscenium/story-data';
import { Fold } from '../Fold/Fold';
import { ids, type References } from '../references';
import { SourcedText } from '../SourcedText/SourcedText';
import { words } from '../words';
import * as styles from './Ending.css';

interface EndNoteProps {
  /** Which part of the ending it is; its paragraphs are called by it. */
  part: 'unknown' | 'law';
  title: string;
  /** The rule above it, in the line grammar: solid for what is on record, dotted for what is unknown. */
  line: 'solid' | 'dotted';
  paragraphs: readonly Paragraph[];
  refs: References;
}

interface DatedNotesProps {
  /** Oldest first. */
  notes: readonly DatedNote[];
  refs: References;
}

/** What the ending says in paragraphs under one heading. Nothing where there is no paragraph. */
export function EndNote({ part, title, line, paragraphs, refs }: EndNoteProps) {
  if (paragraphs.length === 0) return null;
  return (
    <section className={styles.rules[line]} aria-label={title}>
      <h3 className={styles.head}>{title}</h3>
      {paragraphs.map((text, i) => (
        <SourcedText key={i} id={ids.note(part, i)} className={styles.text} text={text} refs={refs} />
      ))}
    </section>
  );
}

/** What came after the date the story stands at, each note dated. Nothing where nothing came. */
export function SinceThen({ notes, refs }: DatedNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={ids.since}>
      <h3 className={styles.sinceHead} id={ids.since}>
        {words.since}
      </h3>
      <ul className={styles.since}>
        {notes.map(({ date, text }, i) => (
          <li key={i} className={styles.sinceRow}>
            <p className={styles.sinceDate}>
              <time dateTime={date}>{formatDate(date)}</time>
            </p>
            <div>
              <SourcedText id={ids.note('since', i)} text={text} refs={refs} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was wrong and when it was put right. Nothing where nothing was. */
export function Corrections({ notes, refs }: DatedNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={ids.corrections}>
      <h3 className={styles.correctionsHead} id={ids.corrections}>
        {words.corrections}
      </h3>
      {notes.map(({ date, text }, i) => (
        <SourcedText key={i} id={ids.note('correction', i)} className={styles.small} text={text} refs={refs}>
          <time className={styles.correctedOn} dateTime={date}>
            {formatDate(date)}
          </time>
          {': '}
        </SourcedText>
      ))}
    </section>
  );
}

/** How the story and its maps were made, and what the lines under words mean. */
export function Method({ paragraphs, refs }: Pick<EndNoteProps, 'paragraphs' | 'refs'>) {
  return (
    <Fold title={words.method}>
      {paragraphs.map((text, i) => (
        <SourcedText key={i} id={ids.note('method', i)} className={styles.small} text={text} refs={refs} />
      ))}
      <p className={styles.small}>{words.grammar}</p>
    </Fold>
  );
}
