/** The key that opens and closes the view. */
export const KEY = '.';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'defaultPrevented' | 'repeat'
>;

/**
 * Whether a key press is meant for the view: the bare key, once, and never where something is being typed. Modifiers are left to
 * browsers and assistive technology.
 *
 * @param target innermost element with focus, shadow roots looked into
 */
export function isForView(event: Pressed, target: Element | null): boolean {
  if (event.key !== KEY || event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return !target?.matches(
    'input:not([type="range"]), textarea, select, [contenteditable]:not([contenteditable="false"])',
  );
}

/** The element with focus; within the view the one in its shadow root. */
export const innermostFocus = (): Element | null =>
  document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
