import { element } from './element';

/** The one element of the author's view in the page, and the mark by which a build is searched for it. */
export const HOST = 'proscenium-author';

/** React writes its key on an element when it takes it over. */
const isTakenOver = (node: Element): boolean => Object.keys(node).some((key) => key.startsWith('__reactFiber$'));

/** However long the framework's scripts take, in ms: what an author must be told cannot wait for ever. */
const patience = 8000;

/** Resolves once React has taken over the page, so that a node more is no difference to what it expects. */
async function takenOver(): Promise<void> {
  const start = performance.now();
  const frame = () => new Promise((done) => setTimeout(done, 50));
  while (performance.now() - start < patience) {
    const first = document.body.firstElementChild;
    if (first && [...document.body.children].some(isTakenOver)) break;
    await frame();
  }
  await frame();
}

/**
 * Puts the host at the end of the page, with the styles in a shadow root, where the page's do not reach; what the theme hands
 * down (`--ink`, `--face-sans`, …) does. Puts it back when a framework rebuilds the page without it.
 *
 * @param styles address of the style sheet
 */
export async function openHost(styles: URL): Promise<ShadowRoot> {
  const [css] = await Promise.all([fetch(styles).then((answer) => answer.text()), takenOver()]);
  // Day is the ground that turns dark where that is preferred.
  const host = element(HOST as 'div', { 'data-ground': 'day' });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const place = () => {
    if (!host.isConnected) document.body.append(host);
  };
  place();
  new MutationObserver(place).observe(document.documentElement, { childList: true, subtree: false });
  new MutationObserver(place).observe(document.body, { childList: true });
  return root;
}
