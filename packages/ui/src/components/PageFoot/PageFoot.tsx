import { words } from '../words';
import * as styles from './PageFoot.css';

interface PageFootProps {
  /** Name of the outlet. */
  outlet: string;
  /** Address of the list of stories. */
  home: string;
  /** Ground of the page above it. Default `day`. */
  ground?: string | undefined;
}

/** The foot of any page: who publishes it, and the way to the other stories. */
export function PageFoot({ outlet, home, ground = 'day' }: PageFootProps) {
  return (
    <footer className={styles.root} data-ground={ground}>
      <span className={styles.outlet}>{outlet}</span>
      <a className={styles.link} href={home}>
        {words.stories}
      </a>
    </footer>
  );
}
