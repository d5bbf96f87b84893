import { words } from '../words';
import * as styles from './SkipLink.css';

/** Props of `SkipLink`. */
export interface SkipLinkProps {
  /** Id of the first text, past title and rail. */
  to: string;
}

/** The first stop of the Tab key: past the title and the rail to the text. Unseen until it has the focus. */
export function SkipLink({ to }: SkipLinkProps) {
  return (
    <a className={styles.root} href={`#${to}`}>
      {words.skip}
    </a>
  );
}
