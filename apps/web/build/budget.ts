// Weighs every page of a story of the last build, embedded ones too: `node run.mjs build/budget.ts`. Prints a table, with what has changed since the
// committed figures (bench/bytes.json); `--update` makes these the figures to commit. Ends with 1 above a limit.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hostScript } from './embed-scripts';
import { listFiles } from './files';
import { change, readKnownWeights, writeKnownWeights, type Weights } from './known-weights';
import { readManifest } from './manifest';
import { folders, readSettings } from './settings';
import { brotliSize, filesOf, heaviest } from './weights';

const kilobyte = 1024;

/** What a page may weigh, in bytes as they are sent. */
const pageLimits = {
  script: 131_000,
  // Player, framer-motion, scrollama, and any client component: what the page loads beyond a page that has none of these.
  'script over an empty page': 12 * kilobyte,
  'maps, light': 40 * kilobyte,
  'maps, dark': 40 * kilobyte,
  // With the claims of a story: each on its card, in the list at the end, and as data for machines.
  'HTML and CSS': 52 * kilobyte,
  fonts: 50 * kilobyte,
};
type Limits = Partial<Record<keyof typeof pageLimits, number>>;

/** Of an embedded page, which shows one step. */
const embedLimits: Limits = {
  ...pageLimits,
  script: 6 * kilobyte,
  'script over an empty page': 6 * kilobyte,
  'HTML and CSS': 16 * kilobyte,
};
/** Of the script for pages around embeds. */
const hostLimits: Limits = { script: 2 * kilobyte };

const { set } = readSettings();
const { basePath } = await readManifest(set);
const { out } = folders[set];
const root = resolve(out);
const read = (file: string) => readFile(join(root, file));

async function weigh(addresses: readonly string[]): Promise<number> {
  const files = await Promise.all(addresses.map((address) => read(decodeURI(address.slice(basePath.length)))));
  // Fonts are compressed already.
  return files.reduce((sum, file, i) => sum + (addresses[i]?.endsWith('.woff2') ? file.length : brotliSize(file)), 0);
}

async function weighPage(page: string, empty: ReadonlySet<string>): Promise<Required<Limits>> {
  const html = await read(page);
  const files = filesOf(html.toString());
  return {
    script: await weigh(files.scripts),
    'script over an empty page': await weigh(files.scripts.filter((script) => !empty.has(script))),
    'maps, light': await weigh(files.maps.light),
    'maps, dark': await weigh(files.maps.dark),
    'HTML and CSS': brotliSize(html) + (await weigh(files.styles)),
    fonts: await weigh(files.fonts),
  };
}

// The 404 page has no player and no client component: an empty page of the same build.
const empty = new Set(filesOf((await read('404.html')).toString()).scripts);
const pages = (await listFiles(root)).filter((file) => file.endsWith('/index.html'));
const weights = await Promise.all(
  pages.map(async (page) => ({ page: `/${page.replace('index.html', '')}`, weight: await weighPage(page, empty) })),
);
const known = await readKnownWeights();
const found: Weights = {};
let over = 0;

function tell(page: string, weight: Limits, limits: Limits): void {
  found[page] = weight;
  console.log(`\n${page}`);
  for (const kind of Object.keys(limits) as (keyof Limits)[]) {
    const [bytes = 0, limit = 0] = [weight[kind], limits[kind]];
    if (bytes > limit) over += 1;
    const numbers = `${bytes.toLocaleString('en').padStart(9)} of ${limit.toLocaleString('en').padStart(7)} bytes`;
    const since = change(bytes, known[page]?.[kind]);
    console.log(`  ${kind.padEnd(26)}${numbers}${bytes > limit ? '  TOO MUCH' : ''}${since && `  ${since}`}`);
  }
}
const isEmbed = ({ page }: { page: string }) => page.startsWith('/embed/');
for (const { page, weight } of weights.filter((one) => !isEmbed(one))) tell(page, weight, pageLimits);
// A story has as many embedded pages as steps; the heaviest of each kind stand for all.
const embedded = weights.filter(isEmbed);
for (const { page } of embedded.filter((one) => one.page.split('/').length === 4)) {
  const steps = embedded.filter((one) => one.page.startsWith(page));
  tell(`${page}*`, heaviest(steps.map(({ weight }) => weight)), embedLimits);
}
tell(`/${hostScript}`, { script: brotliSize(await read(hostScript)) }, hostLimits);

await mkdir('test-results', { recursive: true });
await writeFile('test-results/budget.json', JSON.stringify(weights, null, 2));
if (process.argv.includes('--update')) await writeKnownWeights(found);
if (pages.length === 0) throw new Error(`There is no story page in ${out}/ to weigh.`);
if (over > 0) process.exit(1);
