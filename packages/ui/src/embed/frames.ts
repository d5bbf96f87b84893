/** All iframes of a page, those in open shadow roots too. Nobody can look into closed ones. */
export function iframesIn(root: Document | ShadowRoot): HTMLIFrameElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLIFrameElement ? [element] : []),
    ...(element.shadowRoot ? iframesIn(element.shadowRoot) : []),
  ]);
}

/** The origin of an embed's address; null where the iframe is no embed: the address has no folder `embed`, or does not begin with `base`. */
export function originOf({ src }: HTMLIFrameElement, base: string): string | null {
  return (src.startsWith(base) && /^(https?:\/\/[^/?#]+)[^?#]*\/embed\//.exec(src)?.[1]) || null;
}

/** Whether the pages of a frame may have no origin: a sandbox of its own takes it away, or one around this page, which goes for all in it. */
export const mayLackOrigin = (frame: HTMLIFrameElement): boolean =>
  self.origin === 'null' || (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin'));
