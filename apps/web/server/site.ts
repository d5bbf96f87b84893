import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { listFiles } from '../build/files';
import { hostFiles } from '../build/host-headers';
import { chooseEncoding, encode, type Encoding } from './encode';
import { headersFor, parseHeaders } from './headers';
import { isText, mediaType } from './media-types';

/** An answer's body, compressed and named, kept for the next request. */
interface Body {
  bytes: Buffer;
  etag: string;
}

/**
 * A request listener that serves an exported site as a static host would: files, `_headers`, `404.html` with status 404, a
 * redirect to the address with a slash, ETags, brotli and gzip. GET and HEAD only. Files are listed once: a site that is built
 * again is served by a new listener.
 *
 * @param root absolute folder of the export
 * @param basePath '' or `/like/this`
 */
export async function createSite(root: string, basePath = ''): Promise<RequestListener> {
  const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const files = await filesByAddress(root, basePath);
  const bodies = new Map<string, Promise<Body>>();

  function bodyOf(path: string, encoding: Encoding): Promise<Body> {
    const key = `${encoding} ${path}`;
    const body = bodies.get(key) ?? readBody(path, encoding);
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
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(response, 405, 'This site answers GET and HEAD.', { allow: 'GET, HEAD' });
    const address = decode(path);
    if (address === null) return plain(response, 400, 'This address cannot be read.');
    const file = files.get(address);
    if (file !== undefined) return send(request, response, file, 200);
    if (files.has(`${address}/`)) return plain(response, 308, '', { location: `${path}/${query ? `?${query}` : ''}` });
    // A long-lived rule that matches the path must not make the miss long-lived.
    response.removeHeader('cache-control');
    const message = files.get(`${basePath}/404.html`);
    return message === undefined ? plain(response, 404, 'Not found.') : send(request, response, message, 404);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'The server failed.');
    });
  };
}

/** The file behind each address, pages under their folder's too. What is not among these is not here, however a request writes it. */
async function filesByAddress(root: string, basePath: string): Promise<ReadonlyMap<string, string>> {
  const files = (await listFiles(root)).map((file) => `/${file}`).filter((file) => !hostFiles.includes(file));
  return new Map(
    files.flatMap((file) =>
      [...new Set([file, file.replace(/\/index\.html$/, '/')])].map(
        (path) => [basePath + path, join(root, file)] as const,
      ),
    ),
  );
}

async function readBody(path: string, encoding: Encoding): Promise<Body> {
  const file = await readFile(path);
  const hash = createHash('sha256').update(file).digest('base64url').slice(0, 22);
  return { bytes: await encode(file, encoding), etag: `"${hash}-${encoding}"` };
}

/** The address as files are named; null where its escapes are broken. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function plain(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text);
}
