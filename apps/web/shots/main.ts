// Takes pictures of every keyframe of every story of the last build: `pnpm shots`.
//   --size 390x664   --scheme dark   --story pyongyang-2024   --step hugs      each as often as wanted
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readManifest } from '../build/manifest';
import { folders, readSettings } from '../build/settings';
import { listen } from '../server/listen';
import { createSite } from '../server/site';
import { capture } from './capture';
import { launchChromium } from './chromium';
import { makeSheet } from './sheet';
import { chooseViews, viewName } from './views';

const list = { type: 'string', multiple: true, default: [] as string[] } as const;
// pnpm and turbo each pass a `--` of their own along.
const args = process.argv.slice(2).filter((word) => word !== '--');
const { values } = parseArgs({ args, options: { size: list, scheme: list, story: list, step: list } });

const { set } = readSettings();
const { generated, out } = folders[set];
const stories = (await readdir(generated))
  .filter((name) => name.endsWith('.json') && name !== 'manifest.json')
  .map((name) => name.slice(0, -'.json'.length))
  .filter((slug) => values.story.length === 0 || values.story.includes(slug));
const views = chooseViews(values.size, values.scheme);
const folder = resolve('../../shots');

const { basePath } = await readManifest(set);
const { origin, close } = await listen(await createSite(resolve(out), basePath));
const browser = await launchChromium();
let count = 0;
for (const slug of stories) {
  for (const view of views) {
    const name = viewName(view);
    const pictures = join(folder, slug, name);
    // A picture of an older page among new ones would mislead.
    await rm(pictures, { recursive: true, force: true });
    const wanted = ({ step }: { step: string | null }) =>
      values.step.length === 0 || (step !== null && values.step.includes(step));
    const shots = await capture(browser, `${origin}${basePath}/${slug}/`, view, pictures, wanted);
    await makeSheet(browser, view, shots, pictures, join(folder, slug, `${name}.png`));
    count += shots.length;
    console.log(`shots/${slug}/${name}.png: ${shots.length} pictures`);
  }
}
await browser.close();
await close();
if (count === 0) {
  console.error('Nothing matches; no picture was taken.');
  process.exit(1);
}
