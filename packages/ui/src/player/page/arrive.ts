import { hasLanded, keepWhileComing } from './keepPlace';
import { toPlain } from './mode';
import { waitForTheRest } from './patience';

/** Milliseconds that the text of a step's own page waits for its typefaces once it could be painted. */
const FACES_WAIT = 500;

/** Milliseconds that the rest of it waits for the maps of its drawing: laying it out would keep them from being painted. */
const MAPS_WAIT = 500;

/** Id of the template; a dot keeps it apart from steps' ids. */
const EARLY = 'story.early';

/**
 * The script that stands inline in the head of a step's own page, whose `<html>` names the step in `data-opens` (its hash in the content policy).
 * Before the story, the page holds the beginning of that step in a template (`story.early`) and the step's drawing (`data-opened`). The drawing is painted
 * first, its text with it or half a second later at most, when its typefaces are there: where the step would stand. When all has been parsed, the story
 * takes its place, and the step stays where the reader has it. The rest is waited for as long as more of it keeps coming, ten seconds at most. Faces that
 * come later are left for the next page: `data-stand-ins` on `<html>` keeps the stand-ins, since the text would change its height under the reader's eyes.
 *
 * Until then `data-arriving` stands on `<html>`: empty, nothing is shown; `drawing` and `text`, what is. An address with a fragment of its own, a reload and
 * a way back are left to the browser, which knows the place: `data-opens` goes. Where the script comes late it hides nothing and leads to the step at once.
 */
export function arrive(): void {
  const html = document.documentElement;
  const id = html.dataset.opens ?? '';
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!id || location.hash || (navigation && navigation.type !== 'navigate')) {
    delete html.dataset.opens;
    return;
  }
  const find = () => document.getElementById(id);
  if (document.body) {
    const land = () => scrollY === 0 && lead(find());
    if (isParsed()) land();
    else addEventListener('DOMContentLoaded', land, { once: true });
    return;
  }
  html.dataset.arriving = '';
  void show(html, find);
}

async function show(html: HTMLElement, find: () => HTMLElement | null): Promise<void> {
  const style = getComputedStyle(html);
  let early: Element | null = null;
  const isOver = () => html.dataset.arriving === undefined;
  const stands = () => early ?? find();
  let led = 0;
  const leadThere = () => {
    lead(stands());
    led = scrollY;
  };
  /** Changes what is there. The step goes back to where it has been led; where the reader has gone on, what they have before them stays. */
  const keep = (change: () => void) => {
    const before = stands();
    // What comes above it moves it in WebKit, and the way back to the plain page lands it anew.
    const isLed = scrollY === led || (before !== null && hasLanded(before));
    const top = topOf(before);
    change();
    if (isLed) leadThere();
    else scrollBy({ top: topOf(stands()) - top, behavior: 'instant' });
  };
  const replaceEarly = () => {
    // Where its step has not come yet it stands for it still.
    if (!find()) return;
    early?.remove();
    early = null;
  };
  const bringTheRest = () => {
    if (isOver()) return;
    keep(() => {
      delete html.dataset.arriving;
      replaceEarly();
    });
  };
  waitForTheRest(
    () => early !== null && !isParsed() && !isOver(),
    () => {
      if (isOver()) return;
      bringTheRest();
      toPlain();
      keepWhileComing(stands);
    },
  );

  const faces = loadFaces(style);
  const template = () => document.querySelector<HTMLTemplateElement>(`template[id="${EARLY}"]`);
  const drawing = () => document.querySelector('[data-drawing][data-opened]');
  // Where nothing is sticky a step stands in the column, below all that comes before it.
  const isStacked = style.getPropertyValue('--stacked') === '1';
  await whenParsed(isStacked ? find : template);
  if (!isStacked && !isOver()) {
    const beginning = template();
    early = beginning?.content.firstElementChild ?? null;
    if (early) beginning?.replaceWith(early);
    html.dataset.arriving = 'drawing';
    leadThere();
  }
  const maps = whenParsed(drawing).then(() => within(MAPS_WAIT, mapsOf(drawing())));
  if (!(await within(FACES_WAIT, faces))) html.dataset.standIns = '';
  if (!isOver()) keep(() => (html.dataset.arriving = 'text'));
  await maps;
  await painted();
  await whenParsed(find);
  if (isOver()) keep(replaceEarly);
  await whenParsed(() => null);
  bringTheRest();
}

/** Resolves to what `promise` does, or to false after `ms` milliseconds. */
const within = (ms: number, promise: Promise<boolean>): Promise<boolean> =>
  Promise.race([promise, new Promise<boolean>((done) => setTimeout(done, ms, false))]);

/** Whether the maps of a drawing that are to be seen came; false where one of them failed. */
function mapsOf(drawing: Element | null): Promise<boolean> {
  const images = [...(drawing?.querySelectorAll('img') ?? [])].filter((image) => image.checkVisibility?.() ?? true);
  return Promise.all(images.map((image) => image.decode())).then(
    () => true,
    () => false,
  );
}

const topOf = (element: Element | null) => element?.getBoundingClientRect().top ?? 0;
/** Goes where a link to an element leads. */
const lead = (to: Element | null) => to?.scrollIntoView({ behavior: 'instant' });
const isParsed = () => document.readyState !== 'loading';

/** Resolves when there is no more to come in an element, or in the page. */
function whenParsed(find: () => Element | null): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      // Something follows it, or one of those around it.
      if (!isParsed() && !find()?.closest(':not(:last-child)')) return;
      parsing.disconnect();
      done();
    };
    const parsing = new MutationObserver(look);
    parsing.observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', look, { once: true });
    look();
  });
}

/** Resolves after the next frame has been painted; at once in a tab that is not seen, which has no frames. */
function painted(): Promise<void> {
  // The second frame comes when the first has been painted; a timer in the first may come before that.
  return new Promise((done) =>
    document.hidden ? done() : requestAnimationFrame(() => requestAnimationFrame(() => done())),
  );
}

/** Whether both faces came; false where one of them failed. */
function loadFaces(style: CSSStyleDeclaration): Promise<boolean> {
  const faces = ['sans', 'serif'].map((name) => document.fonts.load(`1em ${style.getPropertyValue(`--face-${name}`)}`));
  return Promise.all(faces).then(
    () => true,
    () => false,
  );
}
