/** How long a refresh may pause between two strokes, ms. */
const settle = 100;

/** What the player has taken note of when it started. */
const shape = (page: HTMLElement): string =>
  [...page.querySelectorAll<HTMLElement>('[data-step], [data-beat], [data-drawing]')]
    .map(({ dataset }) => dataset['step'] ?? dataset['drawing'] ?? 'beat')
    .join();

/**
 * Has the player take up what Next has put into the page after a change of the story: new drawings are bound where the reader
 * stands; with other steps or beats the page loads anew. The player itself changes no nodes, so any that changes is Next's.
 *
 * @returns what ends it
 */
export function followRefresh(): () => void {
  const page = document.querySelector<HTMLElement>('[data-story]');
  if (!page) return () => {};
  const before = shape(page);
  let timer = 0;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (shape(page) !== before) location.reload();
      // The player measures and binds again when the window's size changes.
      else dispatchEvent(new Event('resize'));
    }, settle);
  });
  observer.observe(page, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/**
 * On a page that says there is no story: loads it once there is one. Next remembers for a while that there was none.
 *
 * @returns what ends it
 */
export function comeIn(): () => void {
  let tries = 20;
  const ask = async (): Promise<void> => {
    if (tries-- <= 0) return;
    const answer = await fetch(location.href, { method: 'HEAD' }).catch(() => null);
    if (answer?.ok) location.reload();
    else setTimeout(() => void ask(), 800);
  };
  void ask();
  return () => {
    tries = 0;
  };
}
