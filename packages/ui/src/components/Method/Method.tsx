import type { Paragraph } from '@proscenium/story-data';
import { Fold } from '../Fold/Fold';
import { InlineText } from '../InlineText/InlineText';
import type { References } from '../references';
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
        <p key={i} className={styles.text}>
          <InlineText text={text} refs={refs} />
        </p>
      ))}
      <p className={styles.text}>{words.grammar}</p>
    </Fold>
  );
}
