import { publishedStories } from './stories';
import { expect, test } from './test';

/** Runs in the page: the title's colour and that of the picture under it, and the map files that are seen, by their paint. */
function seen(): { title: string; under: string; paints: string[] } {
  const colourOf = (selector: string, property: 'color' | 'backgroundColor') => {
    const element = document.querySelector(selector);
    return element ? getComputedStyle(element)[property] : '';
  };
  const files = [...document.querySelectorAll<HTMLImageElement>('[data-drawing] img')].map((image) => image.currentSrc);
  const paints = files.map((url) => /-(\w+)\.\w+\.svg/.exec(url)?.[1] ?? '').filter(Boolean);
  return {
    title: colourOf('[data-opening] h1', 'color'),
    under: colourOf('[data-drawing="opening"] [data-art]', 'backgroundColor'),
    paints: [...new Set(paints)].sort(),
  };
}

const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];

for (const { story } of publishedStories()) {
  test.describe(`${story.slug}, more contrast`, () => {
    for (const dark of [false, true]) {
      test(`the title stands out and maps are lines alone, ${dark ? 'dark' : 'light'}`, async ({ openTab, site }) => {
        const tab = await openTab({ moreContrast: true, dark });
        await tab.goto(`${site}/${story.slug}/`);
        expect(await tab.eval(seen)).toMatchObject({ title: white, under: black });
        for (const { id } of story.steps) {
          await tab.eval((step: string) => document.getElementById(step)?.scrollIntoView(), id);
          await tab.until(`document.querySelector('[data-current]')?.dataset.drawing === '${id}'`);
        }
        const { paints } = await tab.eval(seen);
        expect(paints).toEqual(dark ? ['black'] : ['black', 'white']);
      });
    }
  });
}
