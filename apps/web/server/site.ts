import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { listFiles } from '../build/files';
import { hostFiles } from '../build/host-headers';
import { headersFor, parseHeaders } from './headers';
import { isText, mediaType } from './media-types';

const brotli = promisify(brotliCompress);

/** An answer's body and the headers that go with it, kept for the next request. */
interface Body {
  bytes: Buffer;
  headers: Record<string, string | number>;
}

/**
 * A request listener that serves an exported site as a static host would: files, `_headers`, `404.html` with status 404, a
 * redirect to the address with a slash, ETags, brotli. GET and HEAD only. Files are listed once: a site that is built again is
 * served by a new listener.
 *
 * @param root absolute folder of the export
 * @param basePath '' or `/like/this`
 */
export async function createSite(root: string, basePath = ''): Promise<RequestListener> {
  const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const files = await filesByAddress(root, basePath);
  const bodies = new Map<string, Promise<Body>>();

  async function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): Promise<void> {
    const inBrotli = isText(mediaType(file)) && /\bbr\b/i.test(`${request.headers['accept-encoding']}`);
    const key = `${inBrotli} ${file}`;
    const body = bodies.get(key) ?? bodyOf(file, inBrotli);
    bodies.set(key, body);
    const { bytes, headers } = await body;
    const isKnown = status === 200 && request.headers['if-none-match'] === headers['etag'];
    // Node itself leaves out the bytes where an answer has none: to HEAD, and with 304.
    response.writeHead(isKnown ? 304 : status, headers).end(bytes);
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
      plain(response, 500, 'The server failed.');
    });
  };
}

/** The file behind each address, pages under their folder's too. What is not among these is not here, however a request writes it. */
async function filesByAddress(root: string, basePath: string): Promise<ReadonlyMap<string, string>> {
  const files = (await listFiles(root)).filter((file) => !hostFiles.includes(`/${file}`));
  return new Map(
    files.flatMap((file) => {
      const address = `${basePath}/${file}`;
      return [address, address.replace(/\/index\.html$/, '/')].map((one) => [one, join(root, file)] as const);
    }),
  );
}

async function bodyOf(path: string, inBrotli: boolean): Promise<Body> {
  const file = await readFile(path);
  const type = mediaType(path);
  const bytes = inBrotli ? await brotli(file) : file;
  const headers = {
    'content-type': type,
    'content-length': bytes.length,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    ...(isText(type) && { vary: 'Accept-Encoding' }),
    ...(inBrotli && { 'content-encoding': 'br' }),
  };
  return { bytes, headers };
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
