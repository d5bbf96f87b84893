// Takes pictures of every keyframe of every story of the last build: `pnpm shots`.
//   --view 390x664-dark   --story pyongyang-2024   --step hugs      each as often as wanted
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readManifest } from '../build/manifest';
import { folders, readSettings } from '../build/settings';
import { launch } from '../e2e/engines/launch';
import { publishedStories } from '../e2e/stories';
import { listen } from '../server/listen';
import { createSite } from '../server/site';
import { capture } from './capture';
import { makeSheet } from './sheet';

const windows = [
  { width: 390, height: 664, deviceScaleFactor: 2, isMobile: true },
  { width: 360, height: 616, deviceScaleFactor: 2, isMobile: true },
  { width: 664, height: 390, deviceScaleFactor: 2, isMobile: true },
  { width: 820, height: 1180, deviceScaleFactor: 1, isMobile: true },
  { width: 1440, height: 900, deviceScaleFactor: 1, isMobile: false },
];
const views = windows.flatMap(({ width, height, ...device }) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    name: `${width}x${height}-${colorScheme}`,
    columns: width > height ? 4 : 7,
    options: { ...device, viewport: { width, height }, hasTouch: device.isMobile, colorScheme },
  })),
);

const list = { type: 'string', multiple: true, default: [] as string[] } as const;
// pnpm and turbo each pass a `--` of their own along.
const args = process.argv.slice(2).filter((word) => word !== '--');
const asked = parseArgs({ args, options: { view: list, story: list, step: list } }).values;
const isAsked = (what: keyof typeof asked, name: string) => asked[what].length === 0 || asked[what].includes(name);

const { set } = readSettings();
const { basePath } = await readManifest(set);
const { origin, close } = await listen(await createSite(resolve(folders[set].out), basePath));
const browser = await launch('chromium');
let count = 0;
for (const { slug } of publishedStories(set).map(({ story }) => story)) {
  for (const { name, columns, options } of views) {
    if (!isAsked('story', slug) || !isAsked('view', name)) continue;
    const folder = resolve('../../shots', slug, name);
    // A picture of an older page among new ones would mislead.
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const url = `${origin}${basePath}/${slug}/`;
    const files = await capture(browser, url, options, folder, ({ step }) => isAsked('step', step));
    await makeSheet(browser, name, columns, files, folder, `${folder}.png`);
    count += files.length;
    console.log(`shots/${slug}/${name}.png: ${files.length} pictures`);
  }
}
await browser.close();
await close();
if (count === 0) {
  console.error('Nothing matches; no picture was taken.');
  process.exit(1);
}
