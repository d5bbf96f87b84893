/** Does `change`, which may move the page's boxes, and puts the paragraph that stood highest in the window back where it was. */
export function keepPlace(change: () => void): void {
  const anchor = [...document.querySelectorAll<HTMLElement>('[data-head], [data-beat]')].find(
    (element) => element.getBoundingClientRect().bottom > innerHeight / 2,
  );
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  const after = anchor?.getBoundingClientRect().top ?? 0;
  if (scrollY > 0 && after !== before) scrollBy({ top: after - before, behavior: 'instant' });
}
