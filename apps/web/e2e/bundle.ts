import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { listen, type Listening } from '../server/listen';

/** Bundles browser code into an ES module: a file, or a text that stands in a test, resolved as if it were a file of this folder. */
export async function bundle(code: { file: string } | { text: string }, plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    ...('file' in code
      ? { entryPoints: [resolve(code.file)] }
      : { stdin: { contents: code.text, resolveDir: resolve('e2e'), loader: 'tsx' as const } }),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
    plugins,
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Serves one page that runs `script`, on a port of its own. */
export function servePage(script: string, style = ''): Promise<Listening> {
  const page = `<!doctype html><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,"><style>${style}</style><div id="root"></div><script type="module" src="/script.js"></script>`;
  return listen(({ url }, response) => {
    if (url === '/script.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (url === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else response.writeHead(404).end();
  });
}
