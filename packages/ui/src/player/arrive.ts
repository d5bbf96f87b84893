import { WAIT } from '../live';
import { keepPlace } from './keepPlace';

/** Milliseconds that a step's own page waits for its typefaces once it could be painted. */
const FACES_WAIT = 500;

/**
 * The script that stands inline in the head of a step's own page, whose `<html>` names the step in `data-opens` (its hash in the content policy).
 * The page is first that step's text alone, then its drawing with it (both `data-opened`), each painted as soon as it has been parsed; the rest comes in
 * after that, and the step stays where it is. The first paint waits half a second at most for typefaces. Faces that come later are left
 * for the next page: `data-stand-ins` on `<html>` keeps the stand-ins, since the text would change its height under the reader's eyes.
 *
 * Until then `data-arriving` stands on `<html>`: empty, nothing is shown; `text` and `drawing`, what is. An address with a fragment of its own, a reload and
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
    const land = () => scrollY === 0 && find()?.scrollIntoView({ behavior: 'instant' });
    if (isParsed()) land();
    else addEventListener('DOMContentLoaded', land, { once: true });
    return;
  }
  html.dataset.arriving = '';
  const expected = expectElement(id);
  setTimeout(() => {
    expected.remove();
    bringTheRest();
  }, WAIT);
  void show(html, find);
}

async function show(html: HTMLElement, find: () => HTMLElement | null): Promise<void> {
  const next = (state: string) => {
    if (html.dataset.arriving !== undefined) html.dataset.arriving = state;
  };
  const faces = loadFaces(html);
  await whenParsed(find);
  const late = new Promise<boolean>((done) => setTimeout(done, FACES_WAIT, false));
  if (!(await Promise.race([faces, late]))) html.dataset.standIns = '';
  next('text');
  find()?.scrollIntoView({ behavior: 'instant' });
  await painted();
  await whenParsed(() => document.querySelector('[data-drawing][data-opened]'));
  next('drawing');
  await painted();
  await whenParsed(() => null);
  bringTheRest();
}

const isParsed = () => document.readyState !== 'loading';

/** Resolves when there is no more to come in an element, or in the page. */
function whenParsed(find: () => Element | null): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (!isParsed() && !find()?.nextElementSibling) return;
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

/** Where the browser knows of it (Chromium), no frame is made for an empty page while an element is parsed. */
function expectElement(id: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'expect';
  link.href = `#${id}`;
  link.setAttribute('blocking', 'render');
  document.head.append(link);
  return link;
}

/** Whether both faces came; false where one of them failed. */
function loadFaces(html: HTMLElement): Promise<boolean> {
  const style = getComputedStyle(html);
  const faces = ['sans', 'serif'].map((name) => document.fonts.load(`1em ${style.getPropertyValue(`--face-${name}`)}`));
  return Promise.all(faces).then(
    () => true,
    () => false,
  );
}

function bringTheRest(): void {
  const { dataset } = document.documentElement;
  if (dataset.arriving !== undefined) keepPlace(() => delete dataset.arriving);
}
