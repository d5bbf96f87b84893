import type { Step } from '@proscenium/story-data';
import { Cites } from '../Cites/Cites';
import { ids, type References } from '../references';
import { words } from '../words';
import * as styles from './Accounts.css';

/** A step's time as each reporter gives it, never an average; that of a post and not of the event says so. Nothing where the reports agree. */
export function Accounts({ step: { id, when }, refs }: { step: Step; refs: References }) {
  if (when.precision !== 'accounts') return null;
  return (
    <div className={styles.root} id={ids.accounts(id)}>
      <p className={styles.head}>{words.accounts}</p>
      <ul className={styles.list}>
        {when.accounts.map(({ text, by, kind, sources }) => (
          <li key={text + by} className={styles.row}>
            <span className={styles.time}>{text}</span>
            <span className={styles.by}>
              {by}
              {kind === 'post' && `, ${words.post}`}
              <Cites sources={sources} refs={refs} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
