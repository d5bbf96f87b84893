// Runs the bench: `node run.mjs [flags]`. Node 20 cannot read TypeScript, so the program is bundled first.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const outfile = join(root, 'node_modules/.cache/bench/main.mjs');
process.chdir(root);
await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: 'inline',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  external: ['esbuild', 'playwright-core', 'happy-dom'],
  // CommonJS packages inside an ES module bundle still call require.
  banner: { js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);" },
});
await import(pathToFileURL(outfile).href);
