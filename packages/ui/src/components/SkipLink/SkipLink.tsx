import { ids } from '../references';
import { words } from '../words';
import * as styles from './SkipLink.css';

/** The first stop of the Tab key: past the title and the rail to the first text. Unseen until it has the focus. */
export function SkipLink() {
  return (
    <a className={styles.root} href={`#${ids.text}`}>
      {words.skip}
    </a>
  );
}
