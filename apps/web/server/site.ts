import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { chooseEncoding, encode, type Encoding } from './encode';
import { headersFor, parseHeaders } from './headers';
import { isText, mediaType } from './media-types';
import { resolvePath } from './resolve-path';

/** An answer's body, compressed and named, kept for the next request. */
interface Body {
  bytes: Buffer;
  etag: string;
  /** Of the file when it was read, ms; a rebuilt file is read again. */
  changed: number;
}

/**
 * A request listener that serves an exported site as a static host would: files, `_headers`, `404.html` with status 404, a
 * redirect to the address with a slash, ETags, brotli and gzip. GET and HEAD only.
 *
 * @param root absolute folder of the export
 * @param basePath '' or `/like/this`
 */
export async function createSite(root: string, basePath = ''): Promise<RequestListener> {
  const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const bodies = new Map<string, Body>();

  async function bodyOf(path: string, encoding: Encoding): Promise<Body> {
    const key = `${encoding} ${path}`;
    const changed = (await stat(path)).mtimeMs;
    const known = bodies.get(key);
    if (known?.changed === changed) return known;
    const file = await readFile(path);
    const hash = createHash('sha256').update(file).digest('base64url').slice(0, 22);
    const body = { bytes: await encode(file, encoding), etag: `"${hash}-${encoding}"`, changed };
    bodies.set(key, body);
    return body;
  }

  async function send(request: IncomingMessage, response: ServerResponse, path: string, status: number): Promise<void> {
    const type = mediaType(path);
    const encoding = isText(type) ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
    const { bytes, etag } = await bodyOf(path, encoding);
    response.setHeader('content-type', type);
    response.setHeader('etag', etag);
    if (isText(type)) response.setHeader('vary', 'Accept-Encoding');
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader('content-length', bytes.length);
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : bytes);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Not `new URL`: it would resolve dot segments away before anybody could refuse them.
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      plain(response, 405, 'This site answers GET and HEAD.', { allow: 'GET, HEAD' });
      return;
    }
    const found = await resolvePath(root, basePath, path);
    if (found.kind === 'bad') plain(response, 400, 'This address cannot be read.');
    else if (found.kind === 'redirect') plain(response, 308, '', { location: found.to + (query ? `?${query}` : '') });
    else if (found.kind === 'file') await send(request, response, found.path, 200);
    else {
      // A long-lived rule that matches the path must not make the miss long-lived.
      response.removeHeader('cache-control');
      await send(request, response, join(root, '404.html'), 404).catch(() => plain(response, 404, 'Not found.'));
    }
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'The server failed.');
    });
  };
}

function plain(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text);
}
