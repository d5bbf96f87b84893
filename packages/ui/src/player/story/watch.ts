import { whenIdle } from './idle';
import type { PlayingStory } from './state';
import { watchSizes } from './sizes';
import { watchTriggers } from './triggers';
import { arriveAt, around, bindThese, follow, look, measure, noteAnchor, release, unbound } from './update';

/** Name of the event that the story's element sends when the step or the beat changes; `detail` is a `Where` with a direction. */
export const LOOK_EVENT = 'proscenium:look';

/** How often, while the page scrolls, the reader's place is noted down (ms), to be kept when the window changes. */
const NOTE_EVERY = 150;

/**
 * Watches all that can change what a story shows (scroll, window, texts, wishes for less motion, fragments of the address) and has it updated. What throws
 * ends the watching, and is handed to `onFail`. Returns the way out, which takes back what has been shown too.
 */
export function watch(story: PlayingStory, onFail: (error: unknown) => void): () => void {
  const { root, steps, calm, display } = story;
  const abort = new AbortController();
  const { signal } = abort;
  const guarded = (job: () => void) => () => {
    try {
      job();
    } catch (error) {
      stop();
      onFail(error);
    }
  };

  const update = guarded(() => {
    const where = look(story);
    const near = around(story);
    triggers.watch(near);
    sizes.watch(near.flatMap((index) => steps[index]?.section ?? []));
    if (unbound(story).length > 0) idle.soon(bindNear);
    const detail = { ...where, direction: story.direction };
    if (where) root.dispatchEvent(new CustomEvent(LOOK_EVENT, { bubbles: true, detail }));
  });
  const bindNear = guarded(() => bindThese(story, unbound(story)));
  const remeasure = guarded(() => {
    if (measure(story)) triggers.aim(story.layout.line);
    update();
  });
  const note = guarded(() => {
    noting = 0;
    noteAnchor(story);
  });

  let frame = 0;
  let noting = 0;
  const remeasureSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(remeasure);
  };
  const onScroll = guarded(() => {
    noting ||= window.setTimeout(note, NOTE_EVERY);
    if (follow(story)) update();
  });
  addEventListener('scroll', onScroll, { passive: true, signal });
  addEventListener('resize', remeasureSoon, { signal });
  addEventListener('pageshow', remeasureSoon, { signal });
  addEventListener(
    'hashchange',
    guarded(() => arriveAt(story)),
    { signal },
  );
  for (const query of calm) query.addEventListener('change', remeasure, { signal });
  const idle = whenIdle();
  const sizes = watchSizes(() => {
    story.isTextMoved = true;
    remeasureSoon();
  });
  const triggers = watchTriggers(
    steps.map(({ passing }) => passing),
    story.layout.line,
    update,
  );

  function stop(): void {
    abort.abort();
    cancelAnimationFrame(frame);
    clearTimeout(noting);
    idle.stop();
    sizes.stop();
    triggers.stop();
    release(story);
    display.clear();
  }

  remeasure();
  return stop;
}
