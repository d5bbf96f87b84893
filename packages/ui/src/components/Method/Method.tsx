import type { Paragraph } from '@proscenium/story-data';
import { Fold } from '../Fold/Fold';
import { anchor } from '../references';
import type { References } from '../references';
import { SourcedText } from '../SourcedText/SourcedText';
import { words } from '../words';
import * as styles from './Method.css';

/** Props of `Method`. */
export interface MethodProps {
  paragraphs: readonly Paragraph[];
  refs: References;
}

/** How the story and its maps were made, and what the lines under words mean. Renders a `<details>`. */
export function Method({ paragraphs, refs }: MethodProps) {
  return (
    <Fold title={words.method}>
      {paragraphs.map((text, i) => (
        <SourcedText key={i} id={anchor.note('method', i)} className={styles.text} text={text} refs={refs} />
      ))}
      <p className={styles.text}>{words.grammar}</p>
    </Fold>
  );
}
