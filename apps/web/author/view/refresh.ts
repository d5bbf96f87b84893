/** How long a refresh may pause between two strokes, in ms. */
const settle = 100;

/** What the player has taken note of when it started. */
const shape = (story: HTMLElement): string =>
  [...story.querySelectorAll<HTMLElement>('[data-step], [data-beat], [data-drawing]')]
    .map(({ dataset }) => dataset['step'] ?? dataset['drawing'] ?? 'beat')
    .join();

/**
 * Has the player take up what Next has put into the page after a change of the story: new drawings are bound where the reader
 * stands; with other steps or beats the page loads anew. The player itself changes no nodes, so any that changes is Next's.
 */
export function followRefresh(story: HTMLElement): void {
  const before = shape(story);
  let timer = 0;
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (shape(story) !== before) location.reload();
      // The player measures and binds again when the window's size changes.
      else dispatchEvent(new Event('resize'));
    }, settle);
  }).observe(story, { childList: true, subtree: true });
}
