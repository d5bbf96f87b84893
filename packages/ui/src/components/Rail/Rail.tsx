import type { Step } from '@proscenium/story-data';
import type { CSSProperties } from 'react';
import { words } from '../words';
import * as styles from './Rail.css';

/** A rail with more steps shows neighbours and a list. */
const MOST = 7;

interface RailProps {
  steps: readonly Step[];
  /** Ground before the first step; the player sets that of the current beat. */
  ground: string;
}

/**
 * The menu of steps, and how far the current one has come; links without the player. Of more than seven steps five are shown (`data-shows`), with a list
 * of all beside them: the player sets `data-moved` and `--from` on the list, `data-shown` on its items, and closes `[data-rail-all]` when a step is chosen.
 */
export function Rail({ steps, ground }: RailProps) {
  const isLong = steps.length > MOST;
  const list = (
    <ol
      className={isLong ? `${styles.list} ${styles.many}` : styles.list}
      data-shows={isLong ? styles.SHOWN : undefined}
      suppressHydrationWarning
    >
      {steps.map(({ id, rail }, i) => (
        <li
          key={id}
          className={isLong ? `${styles.cell} ${styles.manyCell}` : styles.cell}
          style={isLong ? { gridColumn: i + 1 } : undefined}
          suppressHydrationWarning
        >
          <a className={styles.link} href={`#${id}`} data-rail-step={id} suppressHydrationWarning>
            {rail}
            <span className={styles.bar} data-bar />
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav
      className={styles.root}
      data-rail
      data-ground={ground}
      aria-label={words.rail}
      style={{ '--cells': isLong ? styles.SHOWN + 1 : steps.length } as CSSProperties}
      suppressHydrationWarning
    >
      {isLong ? <div className={styles.view}>{list}</div> : list}
      {isLong && (
        <details className={styles.all} data-rail-all>
          <summary className={styles.summary}>{words.allScenes}</summary>
          <ol className={styles.menu}>
            {steps.map(({ id, heading }) => (
              <li key={id}>
                <a className={styles.menuLink} href={`#${id}`}>
                  {heading}
                </a>
              </li>
            ))}
          </ol>
        </details>
      )}
    </nav>
  );
}
