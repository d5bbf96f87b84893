import { readingLine } from './story/elements';

/** Least distance (px) of the words from the card below them, and from the dock above. */
const AIR = 12;

let height = 0;
/** How far (px) the text is lifted over an open card: so much higher than the reader has scrolled it do its boxes stand. */
export const lifted = (): number => height;

/** Lifts the text (`[data-intro], [data-step], [data-ending]`) while a card (`[data-card]`) would lie upon the words that opened it. Nothing is scrolled. Once for a page, for good. */
export function watchCards(): void {
  let open: HTMLElement | null = null;
  let used: Element | null = null;

  const makeRoom = () => {
    lift(0);
    const words = open && wordsThatOpen(open, used)?.getBoundingClientRect();
    if (!open || !words) return;
    open.style.setProperty('--words', `${words.height + 2 * AIR}px`);
    const card = open.getBoundingClientRect();
    if (words.right <= card.left || words.left >= card.right) return;
    const dock = Number.parseFloat(getComputedStyle(open).getPropertyValue('--dock')) || 0;
    // By whole pixels: between, the edges of the beats' grounds would show.
    lift(Math.max(0, Math.floor(Math.min(words.bottom + AIR - card.top, words.top - AIR - dock))));
  };
  const onClick = ({ target }: Event) => {
    used = target instanceof Element ? target.closest('[popovertarget]') : null;
  };
  const onToggle = (event: Event) => {
    const { target, newState } = event as ToggleEvent;
    if (!(target instanceof HTMLElement) || target.dataset.card === undefined) return;
    if (newState === 'open') {
      open = target;
      requestAnimationFrame(makeRoom);
    } else if (open === target) {
      open = null;
      lift(0);
    }
  };
  const onResize = () => {
    // Measured by the player in the next frame, as it stands without a card.
    lift(0);
    if (open) requestAnimationFrame(() => requestAnimationFrame(makeRoom));
  };
  document.addEventListener('click', onClick, true);
  document.addEventListener('beforetoggle', onToggle, true);
  addEventListener('resize', onResize);
}

function lift(to: number): void {
  if (to === height) return;
  height = to;
  for (const part of document.querySelectorAll<HTMLElement>('[data-intro], [data-step], [data-ending]'))
    part.style.translate = height > 0 ? `0 ${-height}px` : '';
  // Laid out while a card is open, when Firefox does not scroll after what has moved.
  if (height === 0) document.body.getBoundingClientRect();
}

/** The words or the mark whose button opens a card: `used` where it does, else the first in the card's own step. */
function wordsThatOpen(card: HTMLElement, used: Element | null = null): Element | null {
  const button = used?.getAttribute('popovertarget') === card.id ? used : buttonOf(card);
  return button?.closest('[data-claim]') ?? button;
}

function buttonOf(card: HTMLElement): HTMLElement | null {
  const buttons = `[popovertarget="${card.id}"]:not([data-card] *)`;
  return card.closest('[data-step]')?.querySelector<HTMLElement>(buttons) ?? document.querySelector(buttons);
}

/** Opens the card of a claim, with its words on the reading line. Whether there is such a claim. */
export function openClaim(root: HTMLElement, id: string): boolean {
  const card = document.getElementById(`c.${id}`);
  if (!card) return false;
  // Opened anew, it finds its place beside the words anew.
  if (card.matches(':popover-open')) card.hidePopover();
  const words = wordsThatOpen(card) ?? card.closest('[data-step]') ?? card;
  scrollBy({ top: words.getBoundingClientRect().top - readingLine(root), behavior: 'instant' });
  // Where the focus returns to when it is closed.
  buttonOf(card)?.focus({ preventScroll: true });
  card.showPopover();
  return true;
}
