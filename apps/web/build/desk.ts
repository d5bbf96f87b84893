import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { sound, type Report } from '../author/report';

/** What serves `pnpm dev` beside Next: the author's view, the compiled stories, and how their last preparation went. */
export interface Desk {
  /** On this machine only; `next.config.ts` hands requests on to it. */
  port: number;
  /** Tells every open page, and every page opened from now on. */
  tell(report: Report): void;
}

/** Next gives up on an answer that is silent for 30 seconds. */
const heartbeat = 10_000;

/**
 * Opens the desk. It answers `/view.js` (bundled anew each time) and `/view.css`, `/<slug>.json` (a compiled story) and `/report.events` (the
 * report, again after each preparation); anything else with 404.
 *
 * @param generated folder of the compiled stories
 */
export async function openDesk(generated: string): Promise<Desk> {
  const listeners = new Set<ServerResponse>();
  let last = sound;

  const listen = (response: ServerResponse) => {
    // Next would compress a stream, and hold it back until there is enough of it.
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' });
    response.write(eventOf(last));
    listeners.add(response);
    response.once('close', () => listeners.delete(response));
  };
  const answer = async (...[request, response]: Parameters<RequestListener>) => {
    const path = request.url?.split('?')[0] ?? '';
    if (path === '/report.events') return listen(response);
    const found = await fileAt(path, generated);
    if (found === null) return response.writeHead(404).end();
    const headers = { 'content-type': `${found.type}; charset=utf-8`, 'cache-control': 'no-store' };
    return response.writeHead(200, headers).end(found.body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  setInterval(() => {
    for (const listener of listeners) listener.write(':\n\n');
  }, heartbeat).unref();
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    tell(report) {
      last = report;
      for (const listener of listeners) listener.write(eventOf(report));
    },
  };
}

const eventOf = (report: Report): string => `data: ${JSON.stringify(report)}\n\n`;

async function fileAt(path: string, generated: string): Promise<{ type: string; body: string | Buffer } | null> {
  if (path === '/view.js') return { type: 'text/javascript', body: await bundled('author/start.ts') };
  if (path === '/view.css') return { type: 'text/css', body: await bundled('author/author.css') };
  const slug = /^\/([\w-]+)\.json$/.exec(path)?.[1];
  const body = slug && (await readFile(join(generated, `${slug}.json`)).catch(() => null));
  return body ? { type: 'application/json', body } : null;
}

/** A script or a style sheet of the author's view with all that it imports. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"development"' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
