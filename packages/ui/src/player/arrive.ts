import { WAIT } from '../live';
import { keepPlace } from './keepPlace';

/** Milliseconds that a step's own page waits for its typefaces before it is painted. */
const FACES_WAIT = 500;
/** Milliseconds after which the rest of the page is brought in also where nothing is painted, as in a tab behind others. */
const PAINT_WAIT = 300;

/**
 * The script that stands inline in the head of a step's own page, whose `<html>` names the step in `data-opens` (its hash in the content policy).
 * The page is first that step and its drawing (`data-opened`) alone, laid out and painted as soon as they have been parsed and the typefaces are
 * there, for which it waits half a second at most; the rest comes in after that paint, and the step stays where it is. Faces that come later are left
 * for the next page: `data-stand-ins` on `<html>` keeps the stand-ins, since the text would change its height under the reader's eyes.
 *
 * Until then `data-arriving` stands on `<html>`: empty, nothing is shown; `shown`, the step alone is. An address with a fragment of its own, a reload and
 * a way back are left to the browser, which knows the place. Where the script comes late it hides nothing and leads to the step at once.
 */
export function arrive(): void {
  const html = document.documentElement;
  const id = html.dataset.opens ?? '';
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!id || location.hash || (navigation && navigation.type !== 'navigate')) return;
  const find = () => document.getElementById(id);
  const isParsed = () => document.readyState !== 'loading';
  if (document.body) {
    const land = () => scrollY === 0 && find()?.scrollIntoView({ behavior: 'instant' });
    if (isParsed()) land();
    else addEventListener('DOMContentLoaded', land, { once: true });
    return;
  }
  html.dataset.arriving = '';
  setTimeout(bringTheRest, WAIT);
  let stands = false;
  const look = () => {
    const step = find();
    if (stands) return;
    if (!isParsed() && !step?.nextElementSibling) {
      requestAnimationFrame(look);
      return;
    }
    stands = true;
    step?.scrollIntoView({ behavior: 'instant' });
    void waitForFaces(html).then((came) => {
      if (!came) html.dataset.standIns = '';
      step?.scrollIntoView({ behavior: 'instant' });
      html.dataset.arriving = 'shown';
      // The second frame comes when the first has been painted; a timer in the first may come before that.
      requestAnimationFrame(() => requestAnimationFrame(bringTheRest));
      setTimeout(bringTheRest, PAINT_WAIT);
    });
  };
  requestAnimationFrame(look);
  addEventListener('DOMContentLoaded', look, { once: true });
}

/** Whether both faces came in time; false also where one of them failed. */
function waitForFaces(html: HTMLElement): Promise<boolean> {
  const style = getComputedStyle(html);
  const faces = ['sans', 'serif'].map((name) => document.fonts.load(`1em ${style.getPropertyValue(`--face-${name}`)}`));
  const late = new Promise<boolean>((done) => setTimeout(done, FACES_WAIT, false));
  return Promise.race([Promise.all(faces).then(() => true), late]).catch(() => false);
}

function bringTheRest(): void {
  const { dataset } = document.documentElement;
  if (dataset.arriving !== undefined) keepPlace(() => delete dataset.arriving);
}
