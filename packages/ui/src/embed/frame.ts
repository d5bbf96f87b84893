import { wantedHeight } from './height';
import { isPlain, isSealed, openWindow, showAddress } from './links';
import { envelope, readHost } from './protocol';
import type { FrameMessage } from './protocol';
import { exchange, fetchSibling } from './sibling';
import { heightFor, isReady, linkFor, secretIn } from './wordpress';

/**
 * Makes an embedded page step without a reload: Previous and Next fetch the page beside it and put its `<main>` in place, in
 * the same history entry. Tells the page around the frame what it shows and how tall it is, and goes where that says.
 * Whatever fails, the links lead on as they do without script; in a sandbox that lets none out, their addresses are shown.
 * Does nothing on a page that is not an embedded one.
 */
export function startFrame(): void {
  const first = document.querySelector<HTMLElement>('main[data-embed]');
  if (!first) return;
  let main = first;
  let told = 0;
  let going = new AbortController();
  const { hash } = location;
  const secret = secretIn(hash);

  const post = (data: object) => {
    // To anybody who frames the page: nothing in it is private.
    if (parent !== window) parent.postMessage(data, '*');
  };
  const say = (message: FrameMessage) => post(envelope(message));
  const sayHeight = () => {
    // A frame that is not shown has no width to be laid out in.
    if (main.offsetWidth === 0) return;
    const height = wantedHeight(main);
    if (height === told) return;
    told = height;
    say({ type: 'height', height });
    if (secret) post(heightFor(secret, height));
  };
  const sayStep = () => {
    const { embed: story = '', embedStep: step = '', embedNumber, embedCount } = main.dataset;
    say({ type: 'step', story, step, number: Number(embedNumber), count: Number(embedCount) });
  };
  const sizes = new ResizeObserver(sayHeight);
  const look = () => {
    sizes.disconnect();
    for (const part of [main, ...main.querySelectorAll('[data-embed-part]')]) sizes.observe(part);
    for (const image of main.querySelectorAll('img')) hideBroken(image);
    sayStep();
    sayHeight();
  };

  /** `leave`: whether to go to the address itself where it cannot be fetched. */
  const go = async (address: string, leave: boolean): Promise<boolean> => {
    going.abort();
    const { signal } = (going = new AbortController());
    const next = await fetchSibling(address, signal).catch(() => null);
    if (signal.aborted) return false;
    if (next?.main.dataset.embed !== main.dataset.embed || !next) {
      if (leave) location.replace(address + hash);
      return false;
    }
    exchange(main, next.main);
    main = next.main;
    document.title = next.title;
    keepAddress(address + hash);
    look();
    return true;
  };

  const announce = () => {
    const status = document.querySelector('[data-embed-status]');
    const words = ['[data-embed-place]', 'h1'].map((selector) => main.querySelector(selector)?.textContent);
    if (status) status.textContent = words.filter(Boolean).join('. ');
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || !isPlain(event)) return;
    const { href } = link;
    if (link.matches('[data-embed-go]')) {
      event.preventDefault();
      // Only the reader's own steps are announced: a page that steps by itself would talk over what is being read.
      void go(href, true).then((isDone) => isDone && announce());
    } else if (isSealed()) {
      event.preventDefault();
      if (openWindow(href)) return;
      showAddress(href, main);
      if (secret) post(linkFor(secret, href));
    }
  });
  addEventListener('message', ({ source, data }: MessageEvent) => {
    const message = source === parent && parent !== window ? readHost(data) : null;
    if (message?.type === 'hello' || (secret && source === parent && isReady(data, secret))) {
      told = 0;
      look();
    } else if (message?.type === 'go' && message.step !== main.dataset.embedStep) {
      void go(`${main.dataset.embedBase}${message.step}/`, false);
    }
  });
  addEventListener('error', ({ target }) => target instanceof HTMLImageElement && hide(target), true);
  look();
}

/** WebKit puts a sign where a map does not load. */
const hide = (image: HTMLImageElement) => (image.style.display = 'none');
const hideBroken = (image: HTMLImageElement) => image.complete && image.naturalWidth === 0 && hide(image);

/** A frame that is loaded again, by the reader or on the way back, shows the step it showed. */
function keepAddress(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // A page without an origin may write none, and some browsers allow only so many in a while.
  }
}
