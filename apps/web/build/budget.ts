// Weighs every page of the last build, embedded ones too: `pnpm --filter web budget`. Prints the heaviest of each kind of file for every story and
// its embeds. Ends with 1 above a limit.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listFiles } from './files';
import { embedScript } from './host-headers';
import { readManifest } from './manifest';
import { folders, readSettings } from './settings';
import { brotliSize, filesOf } from './weights';

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
type Weight = typeof pageLimits;

/** Of an embedded page, which shows one step. */
const embedLimits: Weight = { ...pageLimits, script: 6 * kilobyte, 'HTML and CSS': 16 * kilobyte };
/** Of the script for pages around embeds. */
const hostLimit = 2 * kilobyte;

const { set } = readSettings();
const { basePath } = await readManifest(set);
const root = resolve(folders[set].out);
const read = (file: string) => readFile(join(root, file));

/** Bytes of the files at these addresses. Fonts are compressed already. */
async function bytesAt(addresses: readonly string[]): Promise<number> {
  const sizes = addresses.map(async (address) => {
    const file = await read(decodeURI(address.slice(basePath.length)));
    return address.endsWith('.woff2') ? file.length : brotliSize(file);
  });
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}

async function weigh(page: string): Promise<Weight> {
  const html = await read(page);
  const { scripts, maps, fonts } = filesOf(html.toString());
  const weight = {
    script: await bytesAt(scripts),
    'maps, light': await bytesAt(maps.light),
    'HTML and CSS': brotliSize(html),
    fonts: await bytesAt(fonts),
  };
  const visit = Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);
  return { ...weight, 'maps, dark': await bytesAt(maps.dark), 'a whole visit, light': visit };
}

function tell(kind: string, bytes: number, limit: number): void {
  if (bytes > limit) process.exitCode = 1;
  const [found, most] = [bytes, limit].map((number) => number.toLocaleString('en').padStart(9));
  console.log(`  ${kind.padEnd(22)}${found} of ${most} bytes${bytes > limit ? '  TOO MUCH' : ''}`);
}

const pages = (await listFiles(root)).filter((file) => file.endsWith('/index.html'));
if (pages.length === 0) throw new Error(`There is no story page in ${root} to weigh.`);
for (const folder of new Set(pages.map((page) => /^(embed\/)?[^/]+\//.exec(page)?.[0] ?? ''))) {
  const weights = await Promise.all(pages.filter((page) => page.startsWith(folder)).map(weigh));
  console.log(`\n/${folder}, the heaviest of ${weights.length} pages`);
  const limits = folder.startsWith('embed/') ? embedLimits : pageLimits;
  for (const [kind, limit] of Object.entries(limits) as [keyof Weight, number][])
    tell(kind, Math.max(...weights.map((weight) => weight[kind])), limit);
}
console.log(`\n${embedScript}`);
tell('script', brotliSize(await read(embedScript)), hostLimit);
