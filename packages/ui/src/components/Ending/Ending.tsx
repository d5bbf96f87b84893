import { formatDate, type Story } from '@proscenium/story-data';
import { ids, referencesOf } from '../references';
import { Share } from '../Share/Share';
import { SourceList } from '../Sources/Sources';
import { WhoSaysWhat } from '../WhoSaysWhat/WhoSaysWhat';
import { words } from '../words';
import { Corrections, EndNote, Method, SinceThen } from './EndNotes';
import * as styles from './Ending.css';

interface EndingProps {
  story: Story;
  /** Where the story stands on its site. Default: it cannot be passed on. */
  address?: string | undefined;
}

/**
 * After the last step, when the stage has let go. Open: what is not known, the law and the evidence, what came since,
 * corrections, as far as the story has them. Folded: who says what, sources, method.
 */
export function Ending({ story, address }: EndingProps) {
  const refs = referencesOf(story);
  const { notKnown, law, since, corrections, method } = story;
  const hasClaims = story.steps.some(({ claims }) => claims.length > 0);
  const isOpen = [notKnown, law, since, corrections].some((part) => part.length > 0);
  const name = isOpen ? { 'aria-labelledby': ids.ending } : { 'aria-label': words.about };
  return (
    <section className={styles.root} data-ending data-ground={story.grounds.at(-1)} {...name}>
      <header>
        <div className={styles.stroke} aria-hidden="true" />
        {story.asOf && <p className={styles.asOf}>{words.asOf(formatDate(story.asOf))}</p>}
        {isOpen && (
          <h2 className={styles.heading} id={ids.ending}>
            {words.endingHead}
          </h2>
        )}
        {address && (
          <Share href={address} title={story.title}>
            {words.shareStory}
          </Share>
        )}
      </header>
      {notKnown.length + law.length > 0 && (
        <div className={styles.notes}>
          <EndNote part="unknown" title={words.notKnown} line="dotted" paragraphs={notKnown} refs={refs} />
          <EndNote part="law" title={words.law} line="solid" paragraphs={law} refs={refs} />
        </div>
      )}
      <SinceThen notes={since} refs={refs} />
      <Corrections notes={corrections} refs={refs} />
      <div className={styles.apparatus}>
        <WhoSaysWhat steps={story.steps} refs={refs} />
        {story.sources.length > 0 && <SourceList sources={story.sources} />}
        {(method.length > 0 || hasClaims) && <Method paragraphs={method} refs={refs} />}
      </div>
    </section>
  );
}
