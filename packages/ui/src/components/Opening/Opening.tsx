import type { Story } from '@proscenium/story-data';
import { words } from '../words';
import * as styles from './Opening.css';

interface OpeningProps {
  story: Story;
  /** Address of the list of stories. */
  home: string;
  /** Where the story stands on its site: with it, a notice stands hidden that a link named no scene. Default: nowhere. */
  address?: string | undefined;
}

/** The title over the opening's drawing: outlet, headline, dek, what to expect. */
export function Opening({ story, home, address }: OpeningProps) {
  return (
    <header className={styles.root} data-opening data-ground={story.grounds[0]}>
      <p className={styles.kicker}>
        <a className={styles.home} href={home}>
          {story.kicker}
        </a>
      </p>
      <h1 className={styles.title}>{story.title}</h1>
      {story.dek && <p className={styles.dek}>{story.dek}</p>}
      <p className={styles.outlook}>
        {words.scenes(story.steps.length)}, {story.outlook}
      </p>
      {address && (
        <output className={styles.unknown}>
          <span className={styles.notice} data-unknown-step hidden>
            {words.unknownStep}
          </span>
        </output>
      )}
    </header>
  );
}
