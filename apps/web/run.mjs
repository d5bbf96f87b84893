// Runs one of the TypeScript programs of this app: `node run.mjs build/prepare.ts [options]`.
// Node 20 cannot read TypeScript and the workspace packages are TypeScript sources, so the program is bundled first.
import { createHash } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const [entry, ...options] = process.argv.slice(2);
if (!entry) {
  console.error('Say which program to run: node run.mjs build/prepare.ts');
  process.exit(1);
}
const id = createHash('sha256').update(entry).digest('hex').slice(0, 8);
const program = join(root, 'node_modules/.cache/run', `${id}.mjs`);
// Written under a name of its own: the same program, started twice, would read what the other has half written.
const outfile = `${program}.${process.pid}`;
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'error',
  // Programs of their own, and what finds its files beside itself.
  external: ['esbuild', 'playwright-core', 'axe-core', 'sharp', 'harfbuzzjs', 'woff2-encoder', 'subset-font'],
  // CommonJS packages inside an ES module bundle still call require.
  banner: { js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);" },
});
await rename(outfile, program);
process.chdir(root);
process.argv = [process.argv[0], join(root, relative(root, entry)), ...options];
await import(pathToFileURL(program).href);
