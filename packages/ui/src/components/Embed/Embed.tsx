import type { Paragraph, Step } from '@proscenium/story-data';
import type { CompiledStory } from '../../scenes/compiled';
import { embedText } from '../../embed/text';
import { citedIn, withoutCites } from '../../runningText';
import { InlineText } from '../InlineText/InlineText';
import { known, referencesOf, type References } from '../references';
import { words } from '../words';
import * as styles from './Embed.css';

interface EmbedProps {
  compiled: CompiledStory;
  /** Id of the step to show. */
  step: string;
  /** Address of the site: the list of stories, a path with a slash at the end. */
  home: string;
  /** The site's scheme and host, for addresses that are read and not followed, e.g. `https://example.org`. */
  origin: string;
}

const outward = { target: '_blank', rel: 'noopener' } as const;

/** At the story's ends; the focus may stay there when the reader has stepped to it. */
const leadsNowhere = { role: 'link', 'aria-disabled': true, tabIndex: -1 };

/**
 * One step of a story for a frame on somebody else's page: the still at the poster, a short text, who tells it from which
 * sources, the way into the story, Previous and Next. Complete without script. Siblings are at `<home>embed/<story>/<step>/`, the story's step at
 * `<home><story>/<step>/`. It lays itself out by the width of the frame, and gives the picture the height that the text leaves.
 *
 * @throws Error for a step the story does not have
 */
export function Embed({ compiled: { story, drawings }, step: id, home, origin }: EmbedProps) {
  const { steps } = story;
  const index = steps.findIndex((one) => one.id === id);
  const step = known('step', id, steps[index]);
  const drawing = drawings[id];
  const ground = (step.beats.findLast(({ at }) => (at[0] ?? 0) <= step.poster) ?? step.beats[0])?.ground;
  const base = `${home}embed/${story.slug}/`;
  const text = embedText(step);
  const refs = referencesOf(story, step);
  const address = `${home}${story.slug}/${id}/`;
  const publishers = publishersOf(text, step, refs);
  const ways = [
    { name: 'previous', rel: 'prev', to: steps[index - 1] },
    { name: 'next', rel: 'next', to: steps[index + 1] },
  ] as const;
  return (
    <>
      <main
        className={drawing ? `${styles.root} ${styles.pictured}` : styles.root}
        data-embed={story.slug}
        data-embed-step={id}
        data-embed-number={index + 1}
        data-embed-count={steps.length}
        data-embed-base={base}
        data-line={story.line}
        data-ground={ground}
      >
        {drawing && (
          <div className={styles.picture} data-embed-part="art" data-drawing={id} aria-hidden="true">
            <div className={styles.art} data-art data-ground={drawing.ground}>
              <div className={styles.box} data-box dangerouslySetInnerHTML={{ __html: drawing.still }} />
            </div>
          </div>
        )}
        <div className={styles.text} data-embed-part="text">
          <p className={styles.place} data-embed-place>
            {words.placeOf(index + 1, steps.length, step.dateline)}
          </p>
          <h1 className={styles.heading} tabIndex={-1}>
            {step.heading}
          </h1>
          {text.length > 0 && (
            <p className={styles.words}>
              <InlineText text={withoutCites(text)} refs={refs} outward />
            </p>
          )}
          {step.alt && <p className={styles.alternative}>{step.alt}</p>}
          {/* Instead of links, where a sandbox lets none out: the step's address, or with script that of the link that was chosen. */}
          <noscript>
            <p className={styles.instead}>
              {words.sceneAddress} <span className={styles.address}>{origin + address}</span>
            </p>
          </noscript>
          <p className={styles.instead} data-embed-address hidden>
            {words.linkStays} <span className={styles.address} aria-live="polite" />
          </p>
        </div>
        <div className={styles.foot} data-embed-part="foot">
          <p>
            <a className={styles.outlet} href={home} {...outward} data-embed-control="outlet">
              {story.kicker}
            </a>
            {publishers.length > 0 && `. ${words.sources}: `}
            {publishers.map(({ id: source, publisher, url, state }, i) => (
              <span key={source}>
                {i > 0 && ', '}
                <a className={styles.source} href={url} {...outward}>
                  {publisher}
                </a>
                {state && ` (${words.state})`}
              </span>
            ))}
          </p>
          <p>
            <a className={styles.open} href={address} {...outward} data-embed-control="open">
              {words.openScene}
            </a>
          </p>
        </div>
        <nav className={styles.nav} data-embed-part="nav" aria-label={words.rail}>
          {ways.map(({ name, rel, to }) => (
            <a
              key={name}
              className={styles.way}
              {...(to ? { href: `${base}${to.id}/`, rel, 'data-embed-go': true } : leadsNowhere)}
              data-embed-control={name}
            >
              {words[name]}
            </a>
          ))}
        </nav>
      </main>
      <output className={styles.status} data-embed-status />
    </>
  );
}

/** The sources that a text cites, or else its step's: one for each publisher. */
function publishersOf(text: Paragraph, step: Step, refs: References) {
  const cited = citedIn(text);
  const sources = (cited.length > 0 ? cited : step.sources).map(refs.source);
  return sources.filter(({ publisher }, i) => sources.findIndex((one) => one.publisher === publisher) === i);
}
