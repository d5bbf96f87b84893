/** How long (ms) a control goes on saying that something was copied. */
const SAID = 4000;

/** What passes on addresses and lines of code. */
export interface Links {
  /** They are plain links again, and the buttons do nothing. */
  stop(): void;
}

/**
 * Makes share links (`a[data-share-link]`, whose value is the title to pass on) open the system's sheet where there is one, else copy the address, and copy
 * buttons (`[data-share-copy]`) copy the lines that stand with them (`[data-share-code]`). The one of two hidden sentences (`[data-share-said]`) that is true
 * is shown; where nothing may be copied, what should have been is shown selected. All of them stand in one `[data-share]`. A link opened with a modifier
 * key stays a link.
 */
export function offerLinks(root: ParentNode): Links {
  const abort = new AbortController();
  const onClick = (event: Event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
    const control = target instanceof Element ? target.closest('a[data-share-link], [data-share-copy]') : null;
    const owner = control?.closest('[data-share]');
    if (!owner || ctrlKey || metaKey || shiftKey || altKey || event.defaultPrevented) return;
    event.preventDefault();
    void (control instanceof HTMLAnchorElement ? pass(control, owner) : copyCode(owner));
  };
  root.addEventListener('click', onClick, { signal: abort.signal });
  return { stop: () => abort.abort() };
}

async function pass({ dataset, href }: HTMLAnchorElement, owner: Element): Promise<void> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title: dataset.shareLink ?? '', url: href });
      return;
    } catch (error) {
      // The reader has looked at the sheet and closed it.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  const field = owner.querySelector<HTMLInputElement>('[data-share-address]');
  if (field) field.value = href;
  const isCopied = await copy(href, owner);
  if (field) field.hidden = isCopied;
  // Where there is no room to show it, following it puts it into the browser's own line.
  if (!isCopied && !field) location.assign(href);
  if (!isCopied) field?.select();
}

async function copyCode(owner: Element): Promise<void> {
  const code = owner.querySelector<HTMLTextAreaElement>('[data-share-code]');
  if (code && !(await copy(code.value, owner))) code.select();
}

/** Whether the text could be copied; says so either way. */
async function copy(text: string, owner: Element): Promise<boolean> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  say(owner, isCopied ? 'copied' : 'failed');
  if (isCopied) setTimeout(() => say(owner, 'nothing'), SAID);
  return isCopied;
}

function say(owner: Element, what: 'copied' | 'failed' | 'nothing'): void {
  for (const sentence of owner.querySelectorAll<HTMLElement>('[data-share-said]'))
    sentence.hidden = sentence.dataset.shareSaid !== what;
}
