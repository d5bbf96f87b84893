import type { Paragraph, Step, Story } from '@proscenium/story-data';
import { citedIn } from '../../runningText';
import type { References } from '../references';
import { words } from '../words';
import * as styles from './Embed.css';

interface EmbedFootProps {
  story: Story;
  step: Step;
  /** The text whose sources are named; where it cites none, the step's are. */
  text: Paragraph;
  /** Address of the site, with a slash at the end. */
  home: string;
  refs: References;
}

const outward = { target: '_blank', rel: 'noopener' } as const;

/** Who tells the step, from which sources (each publisher once, state media called so), and the way into the story. */
export function EmbedFoot({ story, step, text, home, refs }: EmbedFootProps) {
  const cited = citedIn(text);
  const sources = (cited.length > 0 ? cited : step.sources).map(refs.source);
  const publishers = sources.filter(
    ({ publisher }, i) => sources.findIndex((one) => one.publisher === publisher) === i,
  );
  return (
    <div className={styles.foot} data-embed-part="foot">
      <p>
        <a className={styles.outlet} href={home} {...outward} data-embed-control="outlet">
          {story.kicker}
        </a>
        {publishers.length > 0 && `. ${words.sources}: `}
        {publishers.map(({ id, publisher, url, state }, i) => (
          <span key={id}>
            {i > 0 && ', '}
            <a className={styles.source} href={url} {...outward}>
              {publisher}
            </a>
            {state && ` (${words.state})`}
          </span>
        ))}
      </p>
      <p>
        <a className={styles.open} href={`${home}${story.slug}/${step.id}/`} {...outward} data-embed-control="open">
          {words.openScene}
        </a>
      </p>
    </div>
  );
}
