import { formatDate, type StoryDate } from '@proscenium/story-data';
import { words } from '../words';
import * as styles from './StoryList.css';

/** One story as a list needs it. */
export interface StoryCard {
  href: string;
  title: string;
  dek: string;
  dateline: string;
  /** Number of steps. */
  steps: number;
  /** Reading time in words. */
  outlook: string;
  /** Date-time with zone, as written; its date is shown. Default: none. */
  published?: StoryDate;
  /** BCP 47 tag of the story; said where it differs from the page's. */
  language: string;
}

/** Stories to choose from, in the order given. */
export function StoryList({ stories }: { stories: readonly StoryCard[] }) {
  return (
    <ul className={styles.root}>
      {stories.map(({ href, title, dek, dateline, steps, outlook, published, language }) => (
        <li key={href} className={styles.row} lang={language}>
          {dateline && <p className={styles.dateline}>{dateline}</p>}
          <h2 className={styles.title}>
            <a className={styles.link} href={href}>
              {title}
            </a>
          </h2>
          {dek && <p className={styles.dek}>{dek}</p>}
          <p className={styles.meta}>
            {words.scenes(steps)}, {outlook}
            {published && (
              <>
                . {words.published} <time dateTime={published}>{formatDate(published.slice(0, 10))}</time>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
