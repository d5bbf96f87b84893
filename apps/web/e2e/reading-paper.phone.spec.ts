import type { Tab } from './engines';
import { pictureOff, positions, read } from './reader';
import { publishedStories, wordsOf } from './stories';
import { expect, test } from './test';

/** Runs in the page, laid out as on paper: what a reader of the sheets would miss or trip over. */
function paperTrouble(ids: string[]): string[] {
  const isSeen = (element: Element | null) => !!element?.checkVisibility({ visibilityProperty: true });
  const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  const textOf = (id: string) =>
    [...document.querySelectorAll(`#${id} [data-beat]`)].map((beat) => beat.getBoundingClientRect());
  const perDrawing = ids.flatMap((id) => {
    const art = boxOf(`[data-drawing="${id}"] [data-art]`);
    const beats = textOf(id);
    const isUpon = beats.some(({ top, bottom }) => top < art.bottom - 1 && bottom > art.top + 1);
    return [
      isSeen(document.querySelector(`[data-drawing="${id}"] [data-art]`)) && art.width > 200
        ? ''
        : `${id} has no picture`,
      isUpon ? `${id}: the picture lies upon its text` : '',
      art.top > (beats[0]?.top ?? 0) ? `${id}: the picture comes after its text` : '',
    ];
  });
  const rail = document.querySelector('[data-rail-step]');
  const stuck = [...document.querySelectorAll('body *')].filter(
    (element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && isSeen(element),
  );
  const ink = getComputedStyle(document.querySelector('[data-beat]') as Element).color;
  const light = (ink.match(/\d+/g) ?? []).map(Number).reduce((sum, part) => sum + part, 0);
  return [
    ...perDrawing,
    isSeen(rail) ? 'the rail is printed' : '',
    ...stuck.map(({ className }) => `${className} sticks`),
    light > 300 ? `text is printed in ${ink}` : '',
  ].filter(Boolean);
}

for (const compiled of publishedStories()) {
  const { slug, steps, sources } = compiled.story;
  const ids = steps.map(({ id }) => id);

  test.describe(`${slug}, on paper`, () => {
    const printed = async (tab: Tab, address: string, from: number) => {
      await tab.goto(address);
      const { measured } = await read(tab);
      await tab.scrollTo(positions(measured, [0.5])[from] ?? 0);
      await tab.size(718, 1047);
      await tab.paper(true);
    };

    for (const [name, from] of [
      ['the opening', 0],
      ['the middle of a step', 12],
    ] as const) {
      test(`printed from ${name}, every picture stands with its text, as its poster, and no word is missing`, async ({
        tab,
        site,
      }) => {
        await printed(tab, `${site}/${slug}/`, from);
        expect(await tab.eval(paperTrouble, ids)).toEqual([]);
        for (const id of ids) expect([id, await pictureOff(tab, compiled, id, 'poster')]).toEqual([id, []]);
        const found = (await tab.eval<string, []>('document.body.innerText')).replace(/\s+/g, ' ').toLowerCase();
        expect(wordsOf(compiled).filter((words) => !found.includes(words.toLowerCase()))).toEqual([]);
        await tab.paper(false);
      });
    }

    test('a source’s address is spelled out', async ({ tab, site }) => {
      await printed(tab, `${site}/${slug}/`, 0);
      const found = (await tab.eval<string, []>('document.body.innerText')).replace(/\s+/g, '');
      const addresses = Object.values(sources).map(({ url }) => url);
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((url) => !found.includes(url.replace(/^https:\/\/(www\.)?/, '')))).toEqual([]);
      await tab.paper(false);
    });
  });
}
