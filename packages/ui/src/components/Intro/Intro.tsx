import { formatStamp } from '@proscenium/story-data';
import type { Story } from '@proscenium/story-data';
import { Fragment } from 'react';
import { InlineText } from '../InlineText/InlineText';
import { anchor, referencesOf, sourcesIn } from '../references';
import { SourceCard } from '../SourceMark/SourceCard';
import { SourceMark } from '../SourceMark/SourceMark';
import { words } from '../words';
import * as styles from './Intro.css';

/** Props of `Intro`. */
export interface IntroProps {
  story: Story;
  /** Target of the skip link. */
  id: string;
}

/**
 * First text under the opening: who made this and when, where it is set, the news in plain words. An update is named
 * only where there was one. Renders a `<div data-intro>`.
 */
export function Intro({ story, id }: IntroProps) {
  const { byline, dateline, published, updated, lede } = story;
  const refs = referencesOf(story);
  return (
    <div className={styles.root} id={id} data-intro data-ground={story.grounds[0]}>
      <p className={styles.byline}>{byline}</p>
      <p className={styles.dates}>
        {words.published} <time dateTime={published}>{formatStamp(published)}</time>
        {updated !== published && (
          <>
            ; {words.updated} <time dateTime={updated}>{formatStamp(updated)}</time>
          </>
        )}
      </p>
      {lede.map((text, i) => {
        const [card, sources] = [anchor.sources(anchor.lede(i)), sourcesIn(text, refs)];
        return (
          <Fragment key={i}>
            <p className={styles.lede}>
              {i === 0 && <span className={styles.dateline}>{dateline}</span>}
              <InlineText text={text} refs={refs} numbers="on paper" />
              <SourceMark id={card} sources={sources} />
            </p>
            <SourceCard id={card} sources={sources} />
          </Fragment>
        );
      })}
    </div>
  );
}
