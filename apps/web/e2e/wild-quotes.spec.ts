import { publishedStories } from './stories';
import { expect, test } from './test';

/** Runs in the page: what a reader copies of each paragraph, as text and as HTML. Browsers hand it to whoever listens. */
async function copies(): Promise<{ words: string; text: string; notes: string[] }[]> {
  const found = [];
  for (const paragraph of document.querySelectorAll<HTMLElement>('[data-beat] > p')) {
    getSelection()?.selectAllChildren(paragraph);
    const notes = [...paragraph.querySelectorAll('a[href^="#"]')];
    const quiet = paragraph.cloneNode(true) as HTMLElement;
    for (const note of quiet.querySelectorAll('a[href^="#"]')) note.parentElement?.remove();
    found.push({
      words: quiet.textContent,
      text: String(getSelection()),
      notes: notes.map(({ textContent }) => textContent),
    });
  }
  return found;
}

for (const { story } of publishedStories()) {
  test(`${story.slug}: words that are copied from a beat hold no number of a note`, async ({ tab, site }) => {
    await tab.goto(`${site}/${story.slug}/`);
    const all = await tab.eval(copies);
    expect(all.flatMap(({ notes }) => notes).length).toBeGreaterThan(20);
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const { words, text } of all) expect(plain(text)).toBe(plain(words));
  });
}
