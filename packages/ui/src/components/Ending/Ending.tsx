import { formatDate } from '@proscenium/story-data';
import type { Story } from '@proscenium/story-data';
import { Corrections } from '../Corrections/Corrections';
import { KnownClaimedUnknown } from '../KnownClaimedUnknown/KnownClaimedUnknown';
import { Method } from '../Method/Method';
import { referencesOf } from '../references';
import { Share } from '../Share/Share';
import { SinceThen } from '../SinceThen/SinceThen';
import { SourceList } from '../Sources/SourceList';
import { words } from '../words';
import * as styles from './Ending.css';

/** Props of `Ending`. */
export interface EndingProps {
  story: Story;
  /** Where the story stands on its site. Default: it cannot be passed on. */
  address?: string | undefined;
}

/**
 * After the last step, when the stage has let go: what is known, claimed and not known, what came since, sources,
 * method, corrections. Renders a `<section data-ending>` on the ground the story ends with.
 */
export function Ending({ story, address }: EndingProps) {
  const refs = referencesOf(story);
  const { known, claimed, notKnown } = story;
  return (
    <section className={styles.root} data-ending data-ground={story.grounds.at(-1)} aria-labelledby="ending">
      <header>
        <div className={styles.stroke} aria-hidden="true" />
        <p className={styles.asOf}>{words.asOf(formatDate(story.asOf))}</p>
        <h2 className={styles.heading} id="ending">
          {words.endingHead}
        </h2>
        {address && (
          <Share href={address} title={story.title}>
            {words.shareStory}
          </Share>
        )}
      </header>
      <KnownClaimedUnknown known={known} claimed={claimed} notKnown={notKnown} refs={refs} />
      <SinceThen notes={story.since} refs={refs} />
      <div className={styles.apparatus}>
        <SourceList sources={story.sources} />
        <Method paragraphs={story.method} refs={refs} />
        <Corrections notes={story.corrections} refs={refs} />
      </div>
    </section>
  );
}
