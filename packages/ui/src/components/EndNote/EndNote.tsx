import type { Paragraph } from '@proscenium/story-data';
import { anchor } from '../references';
import type { References } from '../references';
import { SourcedText } from '../SourcedText/SourcedText';
import * as styles from './EndNote.css';

/** Props of `EndNote`. */
export interface EndNoteProps {
  /** Which part of the ending it is; its paragraphs are called by it. */
  part: 'unknown' | 'law';
  title: string;
  /** The rule above it, in the line grammar: solid for what is on record, dotted for what is unknown. */
  line: 'solid' | 'dotted';
  paragraphs: readonly Paragraph[];
  refs: References;
}

/** What the ending says in paragraphs under one heading. Renders a `<section>`; nothing where there is no paragraph. */
export function EndNote({ part, title, line, paragraphs, refs }: EndNoteProps) {
  if (paragraphs.length === 0) return null;
  return (
    <section className={styles.rules[line]} aria-label={title}>
      <h3 className={styles.head}>{title}</h3>
      {paragraphs.map((text, i) => (
        <SourcedText key={i} id={anchor.note(part, i)} className={styles.text} text={text} refs={refs} />
      ))}
    </section>
  );
}
