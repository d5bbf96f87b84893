import type { ReactNode } from 'react';
import * as styles from './Fold.css';

interface FoldProps {
  title: string;
  children: ReactNode;
  /** False: left out on paper. Default true: unfolded there. */
  isPrinted?: boolean;
}

/** A section of the ending that is folded until a reader opens it, or follows a link into it; without script. */
export function Fold({ title, children, isPrinted = true }: FoldProps) {
  return (
    <details className={isPrinted ? styles.root : `${styles.root} ${styles.screenOnly}`}>
      <summary className={styles.summary}>
        <h3 className={styles.head}>{title}</h3>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
