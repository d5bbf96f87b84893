import { formatStamp, type Story } from '@proscenium/story-data';
import { SourcedText } from '../SourcedText/SourcedText';
import { ids, referencesOf } from '../references';
import { words } from '../words';
import * as styles from './Intro.css';

/** First text under the opening, where the skip link leads: who made this and when, where it is set, the news in plain words. */
export function Intro({ story }: { story: Story }) {
  const { byline, dateline, published, updated, lede } = story;
  const refs = referencesOf(story);
  return (
    <div className={styles.root} id={ids.text} data-intro data-ground={story.grounds[0]}>
      {byline && <p className={styles.byline}>{byline}</p>}
      {published && (
        <p className={styles.dates}>
          {words.published} <time dateTime={published}>{formatStamp(published)}</time>
          {updated && updated !== published && (
            <>
              ; {words.updated} <time dateTime={updated}>{formatStamp(updated)}</time>
            </>
          )}
        </p>
      )}
      {lede.map((text, i) => (
        <SourcedText key={i} id={ids.note('lede', i)} className={styles.lede} text={text} refs={refs}>
          {i === 0 && dateline && <span className={styles.dateline}>{dateline}</span>}
        </SourcedText>
      ))}
    </div>
  );
}
