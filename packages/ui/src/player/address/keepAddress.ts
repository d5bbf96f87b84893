import { openClaim } from '../popovers';
import { LOOK_EVENT } from '../story/watch';
import type { Where } from '../story/where';
import { mayWrite } from './writeLimit';

/** How long (ms) the page must stand still before the address follows. */
const REST = 150;
/** How far (px) a page may move by itself, when its typefaces come, without being taken for scrolled on from a claim. */
const STILL = 60;

/** What keeps an address. */
export interface AddressKeeper {
  /** Leaves the address as it is from now on. */
  stop(): void;
}

/**
 * Keeps the page's address and title those of the step the reader is at, for the story whose element says in `data-address` where it stands, e.g.
 * `/stories/pyongyang-2024/` (the story's path; a step's is that, its id and a slash), and in `data-title` what it is called. `where` is its
 * player's. Undefined where the element says neither, or where the page stands somewhere else (a preview, a file).
 *
 * Scrolling replaces the address once the page has come to rest; above the first step it is the story's own. A link to a step pushes one entry, by the browser's
 * own hand, so it can be gone back to even where no script has run; its fragment is then made the step's address. Any other link within the page, such as
 * a footnote, pushes nothing. A fragment that names no place of the page is read once more without its spelling (`#Arms-Talks`, an old id listed in
 * `data-aliases`); one that still names none uncovers `[data-unknown-step]`. The id of a claim
 * opens its card, and is kept until the reader scrolls on.
 */
export function keepAddress(root: HTMLElement, where: () => Where): AddressKeeper | undefined {
  const { address: base, title = document.title } = root.dataset;
  if (base === undefined || !location.pathname.startsWith(base)) return undefined;
  const aliases = JSON.parse(root.dataset.aliases ?? '{}') as Record<string, string>;
  const abort = new AbortController();
  const { signal } = abort;
  let timer = 0;
  /** Where the page stood when a fragment had opened a claim. */
  let claimAt = NaN;
  /** Whether a claim's address has led the page, and its reader has done nothing since. */
  let isLed = false;

  const sectionOf = (id: string) => root.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`);
  // About when all has come, before or after, the browser goes to the fragment's own place, which is the claim's row at the end.
  const returnsFromRow = () => {
    const row = isLed ? document.getElementById(location.hash.slice(1))?.getBoundingClientRect() : undefined;
    const isThere = row !== undefined && row.height > 0 && row.top >= 0 && row.top < innerHeight;
    if (isThere) onFragment();
    return isThere;
  };
  const write = () => {
    timer = 0;
    // The browser may not have gone to the fragment's place yet, and would not any more.
    if (document.readyState !== 'complete' && location.hash !== '') {
      writeAfter(REST);
      return;
    }
    if (returnsFromRow()) return;
    const { step } = where();
    const path = step === null ? base : `${base}${step}/`;
    const heading = step === null ? null : sectionOf(step)?.querySelector('h2')?.textContent;
    document.title = heading ? `${heading} — ${title}` : title;
    if (location.pathname === path && location.hash === '') return;
    if (Math.abs(scrollY - claimAt) < STILL) return;
    const wait = mayWrite(performance.now());
    if (wait > 0) {
      timer = window.setTimeout(write, wait);
      return;
    }
    try {
      history.replaceState(history.state, '', path + location.search);
    } catch {
      // A page in a sandbox may not; it goes on without.
      stop();
    }
  };
  const writeAfter = (delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(write, delay);
  };

  const soon = () => writeAfter(REST);
  const onScroll = () => {
    if (!returnsFromRow() && timer) soon();
  };
  const onInput = () => {
    isLed = false;
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented) return;
    // What is left is gone back to: its entry must say where that was, and not while another page is on its way.
    if (timer) {
      clearTimeout(timer);
      write();
    }
    if (!link.getAttribute('href')?.startsWith('#') || sectionOf(link.hash.slice(1))) return;
    event.preventDefault();
    location.replace(link.href);
  };
  const onFragment = () => {
    claimAt = NaN;
    const id = location.hash.slice(1);
    if (!sectionOf(id) && openClaim(root, id)) {
      claimAt = scrollY;
      isLed = true;
      soon();
      return;
    }
    const named = namedBy(location.hash, aliases, (id) => sectionOf(id) !== null);
    if (named === null) root.querySelector('[data-unknown-step]')?.removeAttribute('hidden');
    else if (named !== '') location.replace(`#${named}`);
    soon();
  };

  // Gone back: until the browser has put the page back where it was, the place it stands at is the other entry's.
  addEventListener('popstate', soon, { signal });
  addEventListener('hashchange', onFragment, { signal });
  addEventListener('scroll', onScroll, { passive: true, signal });
  document.addEventListener('click', onClick, { signal });
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(type, onInput, { passive: true, signal });
  root.addEventListener(LOOK_EVENT, soon, { signal });
  onFragment();

  function stop() {
    clearTimeout(timer);
    abort.abort();
  }
  return { stop };
}

/** The step that a fragment means by another spelling or an old id; '' where it names a place of the page, or nothing; null where nothing is known of it. */
function namedBy(fragment: string, aliases: Record<string, string>, isStep: (id: string) => boolean): string | null {
  let id: string;
  try {
    id = decodeURIComponent(fragment.slice(1));
  } catch {
    return null;
  }
  if (id === '' || document.getElementById(id)) return '';
  const plain = id.toLowerCase().replace(/^\/+|\/+$/g, '');
  const own = Object.hasOwn(aliases, plain) ? (aliases[plain] ?? plain) : plain;
  return isStep(own) ? own : null;
}
