// Weighs every page of the last build, embedded ones too: `pnpm budget`. Prints a table, with what has changed since the
// committed figures (bench/bytes.json); `--update` makes these the figures to commit. Ends with 1 above a limit.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listFiles } from './files';
import { readManifest } from './manifest';
import { embedHostFile } from './player';
import { folders, readSettings } from './settings';
import { brotliSize, changeSince, filesOf, heaviest, type PageFiles } from './weights';

const kilobyte = 1024;

/** What a story's page may weigh, in bytes as they are sent. */
const pageLimits = {
  // Player, framer-motion, scrollama, and any client component.
  script: 12 * kilobyte,
  'maps, light': 40 * kilobyte,
  'maps, dark': 40 * kilobyte,
  // With the claims of a story: each on its card, in the list at the end, and as data for machines.
  'HTML and CSS': 52 * kilobyte,
  fonts: 42 * kilobyte,
  'a whole visit, light': 145_000,
};
type Weight = Partial<Record<keyof typeof pageLimits, number>>;

/** Of an embedded page, which shows one step. */
const embedLimits: Weight = { ...pageLimits, script: 6 * kilobyte, 'HTML and CSS': 16 * kilobyte };
/** Of the script for pages around embeds. */
const hostLimits: Weight = { script: 2 * kilobyte };

const { set } = readSettings();
const { basePath } = await readManifest(set);
const root = resolve(folders[set].out);
const read = (file: string) => readFile(join(root, file));

/** Bytes of the files at these addresses. Fonts are compressed already. */
async function bytesAt(addresses: readonly string[]): Promise<number> {
  const weigh = async (address: string) => {
    const file = await read(decodeURI(address.slice(basePath.length)));
    return address.endsWith('.woff2') ? file.length : brotliSize(file);
  };
  return (await Promise.all(addresses.map(weigh))).reduce((sum, bytes) => sum + bytes, 0);
}

async function weigh(page: string): Promise<Required<Weight>> {
  const html = await read(page);
  const files: PageFiles = filesOf(html.toString());
  const weight = {
    script: await bytesAt(files.scripts),
    'maps, light': await bytesAt(files.maps.light),
    'maps, dark': await bytesAt(files.maps.dark),
    'HTML and CSS': brotliSize(html) + (await bytesAt(files.styles)),
    fonts: await bytesAt(files.fonts),
  };
  const { 'maps, dark': _, ...visit } = weight;
  return { ...weight, 'a whole visit, light': Object.values(visit).reduce((sum, bytes) => sum + bytes, 0) };
}

const pages = (await listFiles(root)).filter((file) => file.endsWith('/index.html'));
if (pages.length === 0) throw new Error(`There is no story page in ${root} to weigh.`);
const weights = await Promise.all(
  pages.map(async (page) => ({ page: `/${page.replace('index.html', '')}`, weight: await weigh(page) })),
);
const knownFile = resolve('../../bench/bytes.json');
const known = JSON.parse(await readFile(knownFile, 'utf8').catch(() => '{}')) as Record<string, Weight>;
const found: typeof known = {};

function tell(page: string, weight: Weight, limits: Weight): void {
  found[page] = weight;
  console.log(`\n${page}`);
  for (const kind of Object.keys(limits) as (keyof Weight)[]) {
    const [bytes = 0, limit = 0] = [weight[kind], limits[kind]];
    if (bytes > limit) process.exitCode = 1;
    const numbers = `${bytes.toLocaleString('en').padStart(9)} of ${limit.toLocaleString('en').padStart(7)} bytes`;
    console.log(
      `  ${kind.padEnd(22)}${numbers}${bytes > limit ? '  TOO MUCH' : ''}  ${changeSince(known[page]?.[kind], bytes)}`.trimEnd(),
    );
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
tell(`/${embedHostFile}`, { script: brotliSize(await read(embedHostFile)) }, hostLimits);

await mkdir('test-results', { recursive: true });
await writeFile('test-results/budget.json', JSON.stringify(weights, null, 2));
if (process.argv.includes('--update')) await writeFile(knownFile, `${JSON.stringify(found, null, 2)}\n`);
