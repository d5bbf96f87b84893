import { build } from 'esbuild';

/**
 * Bundles a baseline's script for browsers, as a developer would for production.
 *
 * @param data what `import page from 'page-data'` yields, where the script asks for it
 */
export async function bundle(entry: string, data?: object): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    plugins: [
      {
        name: 'page-data',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^page-data$/ }, () => ({ path: 'page-data', namespace: 'page-data' }));
          onLoad({ filter: /.*/, namespace: 'page-data' }, () => ({
            contents: JSON.stringify(data ?? null),
            loader: 'json',
          }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}
