import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

/**
 * Makes a page of all pictures of one view, to leaf through in a browser, and a picture of that page.
 *
 * @param files the pictures, in `folder`; the page goes there too, as `index.html`
 * @param picture path of the contact sheet
 */
export async function makeSheet(
  browser: Browser,
  title: string,
  columns: number,
  files: readonly string[],
  folder: string,
  picture: string,
): Promise<void> {
  const figures = files.map(
    (file) =>
      `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file.slice(0, -'.png'.length)}</figcaption></figure>`,
  );
  const path = join(folder, 'index.html');
  await writeFile(
    path,
    `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>
  body { margin: 16px; background: #777; color: #fff; font: 14px system-ui; display: grid; gap: 16px; grid-template-columns: repeat(${columns}, 1fr) }
  h1 { grid-column: 1 / -1; margin: 0; font-size: 20px }
  figure { margin: 0 } img { display: block; width: 100% } figcaption { padding-top: 4px }
</style>
<h1>${title}</h1>
${figures.join('\n')}
`,
  );
  const page = await browser.newPage({ viewport: { width: 1920, height: 600 } });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: picture, fullPage: true });
  await page.close();
}
