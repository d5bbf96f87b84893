// Serves the exported site and prints its address: `pnpm start`. PORT chooses a port; default 3000 or any free one.
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readManifest } from '../build/manifest';
import { folders, readSettings } from '../build/settings';
import { listen } from './listen';
import { createSite } from './site';

const { set } = readSettings();
const root = resolve(folders[set].out);
try {
  await access(join(root, 'index.html'));
} catch {
  console.error(`There is no built site in ${root}. Build it first: npm run build`);
  process.exit(1);
}
const { basePath } = await readManifest(set);
const { origin, close } = await listen(await createSite(root, basePath), Number(process.env['PORT'] ?? 3000));
console.log(`\nProscenium is at ${origin}${basePath}/\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
