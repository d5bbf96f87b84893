import type { Story } from '@proscenium/story-data';
import { words } from '../words';
import * as styles from './Opening.css';

/** Props of `Opening`. */
export interface OpeningProps {
  story: Story;
  /** Address of the list of stories. */
  home: string;
}

/** The title over the opening's drawing: outlet, headline, dek, what to expect. Renders a `<header data-opening>`. */
export function Opening({ story, home }: OpeningProps) {
  return (
    <header className={styles.root} data-opening data-ground={story.grounds[0]}>
      <p className={styles.kicker}>
        <a className={styles.home} href={home}>
          {story.kicker}
        </a>
      </p>
      <h1 className={styles.title}>{story.title}</h1>
      <p className={styles.dek}>{story.dek}</p>
      <p className={styles.outlook}>
        {words.scenes(story.steps.length)}, {story.outlook}
      </p>
    </header>
  );
}
