import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Shot } from './capture';
import { viewName, type View } from './views';

/** Width of a contact sheet, in pixels. */
const sheetWidth = 1920;

/**
 * Makes a page of all pictures of one view, to leaf through in a browser, and a picture of that page.
 *
 * @param folder where the pictures are; the page goes there too, as `index.html`
 * @param picture path of the contact sheet
 */
export async function makeSheet(
  browser: Browser,
  view: View,
  shots: readonly Shot[],
  folder: string,
  picture: string,
): Promise<void> {
  const columns = view.width > view.height ? 4 : 7;
  const figures = shots.map(
    ({ place, file }) =>
      `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${place}</figcaption></figure>`,
  );
  const html = `<!doctype html><meta charset="utf-8"><title>${viewName(view)}</title>
<style>
  body { margin: 16px; background: #777; color: #fff; font: 14px system-ui; display: grid; gap: 16px; grid-template-columns: repeat(${columns}, 1fr) }
  h1 { grid-column: 1 / -1; margin: 0; font-size: 20px }
  figure { margin: 0 } img { display: block; width: 100% } figcaption { padding-top: 4px }
</style>
<h1>${viewName(view)}</h1>
${figures.join('\n')}
`;
  const path = join(folder, 'index.html');
  await writeFile(path, html);
  const page = await browser.newPage({ viewport: { width: sheetWidth, height: 600 } });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: picture, fullPage: true });
  await page.close();
}
