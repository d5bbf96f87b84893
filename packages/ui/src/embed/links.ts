/** Whether this page is in a sandbox without an origin of its own, which may let no link out of it. */
export const isSealed = (): boolean => self.origin === 'null';

/** Whether a click asks for nothing but to follow the link: no key is held, and nobody has taken it yet. */
export const isPlain = ({ button, defaultPrevented, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(defaultPrevented || metaKey || ctrlKey || shiftKey || altKey);

/**
 * Opens an address in a window of its own, from where the browser may do nothing and not say so: a sandbox without
 * `allow-popups` does that to a link.
 *
 * @returns whether a window has opened
 */
export function openWindow(address: string): boolean {
  let opened: Window | null = null;
  try {
    // With `noopener` it would not say whether it did. Where it may not, Firefox throws.
    opened = window.open(address);
    if (opened) opened.opener = null;
  } catch {
    // A window that opened is in the sandbox too, where it may lead no other anywhere: the handle is of no use to it.
  }
  return opened !== null;
}

/** Shows an address as text, ready to be copied, in the place that an embedded page keeps for it. */
export function showAddress(address: string, main: HTMLElement): void {
  const place = main.querySelector<HTMLElement>('[data-embed-address]');
  const text = place?.querySelector('[aria-live]');
  if (!place || !text) return;
  place.hidden = false;
  text.textContent = address;
  getSelection()?.selectAllChildren(text);
  place.scrollIntoView({ block: 'nearest' });
}
