import type { CompiledStory } from '../../scenes/compiled';
import { embedText } from '../../embed/text';
import { withoutCites } from '../../runningText';
import { InlineText } from '../InlineText/InlineText';
import { referencesOf } from '../references';
import { words } from '../words';
import * as styles from './Embed.css';
import { EmbedAddress } from './EmbedAddress';
import { EmbedFoot } from './EmbedFoot';
import { EmbedNav } from './EmbedNav';

/** Props of `Embed`. */
export interface EmbedProps {
  compiled: CompiledStory;
  /** Id of the step to show. */
  step: string;
  /** Address of the site: the list of stories, a path with a slash at the end. */
  home: string;
  /** The site's scheme and host, for addresses that are read and not followed, e.g. `https://example.org`. */
  origin: string;
}

/**
 * One step of a story for a frame on somebody else's page: the still at the poster, a short text, who tells it from which
 * sources, the way into the story, Previous and Next. Renders a `<main data-embed>` and a status line; complete without
 * script. Siblings are at `<home>embed/<story>/<step>/`, the story's step at `<home><story>/<step>/`. It lays itself out by
 * the width of the window, which is the frame's, and gives the picture the height that the text leaves.
 *
 * @throws Error for a step the story does not have
 */
export function Embed({ compiled: { story, drawings }, step: id, home, origin }: EmbedProps) {
  const index = story.steps.findIndex((one) => one.id === id);
  const step = story.steps[index];
  if (!step) throw new Error(`unknown step: ${id}; known: ${story.steps.map((one) => one.id).join(', ')}`);
  const drawing = drawings[id];
  const ground = (step.beats.findLast(({ at }) => (at[0] ?? 0) <= step.poster) ?? step.beats[0])?.ground;
  const base = `${home}embed/${story.slug}/`;
  const text = embedText(step);
  const refs = referencesOf(story, step);
  return (
    <>
      <main
        className={drawing ? `${styles.root} ${styles.pictured}` : styles.root}
        data-embed={story.slug}
        data-embed-step={id}
        data-embed-number={index + 1}
        data-embed-count={story.steps.length}
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
            {words.placeOf(index + 1, story.steps.length, step.dateline)}
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
          <EmbedAddress address={`${origin}${home}${story.slug}/${id}/`} />
        </div>
        <EmbedFoot story={story} step={step} text={text} home={home} />
        <EmbedNav previous={story.steps[index - 1]?.id} next={story.steps[index + 1]?.id} base={base} />
      </main>
      <output className={styles.status} data-embed-status />
    </>
  );
}
