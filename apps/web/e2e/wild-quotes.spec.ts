import { publishedStories } from './stories';
import { expect, test } from './test';

/** Runs in the page: what a reader copies of each paragraph. Browsers hand it to whoever listens. */
function copies(): { words: string; text: string }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-beat] > p')].map((paragraph) => {
    getSelection()?.selectAllChildren(paragraph);
    const quiet = paragraph.cloneNode(true) as HTMLElement;
    // The numbers for paper, and the mark at the end.
    for (const note of quiet.querySelectorAll('span:not([data-claim]), button')) note.remove();
    return { words: quiet.textContent, text: String(getSelection()) };
  });
}

for (const { story } of publishedStories()) {
  test(`${story.slug}: words that are copied from a beat hold no number of a note`, async ({ tab, site }) => {
    await tab.goto(`${site}/${story.slug}/`);
    const all = await tab.eval(copies);
    expect(all.length).toBeGreaterThan(20);
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const { words, text } of all) expect(plain(text)).toBe(plain(words));
  });
}
