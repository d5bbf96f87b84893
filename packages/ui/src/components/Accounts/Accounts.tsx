import type { Account } from '@proscenium/story-data';
import { Cites } from '../Cites/Cites';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './Accounts.css';

interface AccountsProps {
  id: string;
  accounts: readonly Account[];
  refs: References;
}

/**
 * One event's time as each reporter gives it, in the order of the story's file; never an average. A time that is of a
 * post and not of the event says so.
 */
export function Accounts({ id, accounts, refs }: AccountsProps) {
  return (
    <div className={styles.root} id={id}>
      <p className={styles.head}>{words.accounts}</p>
      <ul className={styles.list}>
        {accounts.map(({ text, by, kind, sources }) => (
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
