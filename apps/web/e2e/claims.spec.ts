import { ids, pathOf, published, steps } from './published';
import { expect, test } from './test';

/** Of each paragraph: how many sources its mark tells of, and how many its card lists. */
function marks(): [told: number, listed: number][] {
  const found = document.querySelectorAll('[data-beat] > p > button:last-child, [data-intro] > p > button:last-child');
  return [...found].map((mark) => [
    Number(mark.textContent),
    document.getElementById(mark.getAttribute('popovertarget') ?? '')?.querySelectorAll('li > a[href^="http"]')
      .length ?? NaN,
  ]);
}

test('each paragraph ends in the number of the sources that its card lists', async ({ page, site }) => {
  await page.goto(site + pathOf(null));
  const found = await page.evaluate(marks);
  expect(found.length).toBeGreaterThan(ids.length);
  expect(found.filter(([told, listed]) => !(told > 0) || told !== listed)).toEqual([]);
  await page.locator(`#${ids[1]} [data-beat] > p > button`).first().click();
  const open = page.locator('[data-card]:popover-open');
  await expect(open).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
});

test('all that is folded is folded at first, under targets of 44 px; a link to a row unfolds it', async ({
  page,
  site,
}) => {
  const { sources } = published.story;
  await page.goto(site + pathOf(null));
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll('[data-step] summary, [data-ending] summary')].map((summary) =>
      summary.parentElement?.hasAttribute('open') ? 0 : summary.getBoundingClientRect().height,
    ),
  );
  expect(heights.length).toBeGreaterThan(0);
  expect(heights.filter((height) => height < 44)).toEqual([]);
  const cites = steps.find((step) => step.sources.length > 0);
  const ofStep = sources.find(({ id }) => cites?.sources.includes(id));
  for (const row of [`source.s${sources.length}`, `${cites?.id}.s${ofStep?.number}`]) {
    await page.goto(`${site}/`);
    await page.goto(`${site}${pathOf(null)}#${row}`);
    await expect(page.locator(`[id="${row}"]`)).toBeInViewport();
  }
});

/** What a reader copies of each paragraph, beside its words. Browsers hand it to whoever listens. */
function copies(): [words: string, text: string][] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll<HTMLElement>('[data-beat] > p')].map((paragraph) => {
    getSelection()?.selectAllChildren(paragraph);
    const quiet = paragraph.cloneNode(true) as HTMLElement;
    // The numbers for paper, and the mark at the end.
    for (const note of quiet.querySelectorAll('span:not([data-claim]), button')) note.remove();
    return [plain(quiet.textContent), plain(String(getSelection()))];
  });
}

test('words that are copied from a beat hold no number of a note', async ({ page, site }) => {
  await page.goto(site + pathOf(null));
  const all = await page.evaluate(copies);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(([words, text]) => words !== text)).toEqual([]);
});
