import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readByAnybody } from '../build/host-policy';
import { readManifest } from '../build/manifest';
import { folders, type StorySet } from '../build/settings';
import { headersFor, parseHeaders } from '../server/headers';
import { listen, type Listening } from '../server/listen';
import { createSite } from '../server/site';
import { collector } from './engines/collector';

/** What may befall a site on its way to the reader. Expressions are matched against the request's path. */
export interface Mishaps {
  /** The connection breaks. */
  blocked?: RegExp;
  /** There is no such file: the answer is the 404 page. */
  missing?: RegExp;
  /** The answer comes after a while, in ms. */
  late?: { path: RegExp; by: number };
  /** A page arrives in that many pieces, one every so many ms. Only with `collect`. */
  pieces?: { path: RegExp; count: number; by: number };
  /** The host lets no page of another origin read anything. */
  unread?: boolean;
  /** A script arrives as this text instead. */
  instead?: { path: RegExp; script: string };
  /** Every page arrives as this makes it. */
  rewrite?: (html: string) => string;
}

export interface SiteOptions extends Mishaps {
  /** Default: the real stories. */
  set?: StorySet;
  /** Puts the error collector into each page, for an engine that cannot do it by itself. */
  collect?: boolean;
}

const collectorPath = '/__errors.js';

/** A site that is served. */
export interface Served extends Pick<Listening, 'close'> {
  /** Address of the list of stories, with the base path, without a slash at the end. */
  address: string;
}

/** Serves the production build on a port of its own, by the server that `npm start` uses. */
export async function serveSite({ set = 'stories', collect = false, ...mishaps }: SiteOptions = {}): Promise<Served> {
  const root = resolve(folders[set].out);
  const { basePath } = await readManifest(set);
  const site = await createSite(root, basePath);
  const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8'));

  const answer = async (...[request, response]: Parameters<RequestListener>): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const { blocked, missing, late, pieces, unread, instead, rewrite } = mishaps;
    if (blocked?.test(path)) {
      request.socket.destroy();
      return;
    }
    if (late?.path.test(path)) await sleep(late.by);
    if (missing?.test(path)) request.url = `${path}.gone`;
    if (unread) withoutHeader(response, readByAnybody[0]);
    const script = instead?.path.test(path) ? instead.script : path === basePath + collectorPath ? collector : null;
    const html = collect || rewrite ? await pageAt(root, basePath, path) : null;
    const rewritten = html !== null && rewrite ? rewrite(html) : html;
    const page = rewritten !== null && collect ? withCollector(rewritten, basePath) : rewritten;
    if (script !== null) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (page !== null) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
      response.writeHead(200);
      if (pieces?.path.test(path)) await sendInPieces(response, page, pieces);
      response.end(pieces?.path.test(path) ? undefined : page);
    } else site(request, response);
  };
  const { origin, close } = await listen((request, response) => void answer(request, response));
  return { address: origin + basePath, close };
}

/** Whatever is set of that header is not sent. */
function withoutHeader(response: ServerResponse, name: string): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (one, value) => (one.toLowerCase() === name.toLowerCase() ? response : set(one, value));
}

async function sendInPieces(
  response: ServerResponse,
  page: string,
  { count, by }: { count: number; by: number },
): Promise<void> {
  const length = Math.ceil(page.length / count);
  for (let from = 0; from < page.length; from += length) {
    response.write(page.slice(from, from + length));
    await sleep(by);
  }
}

async function pageAt(root: string, basePath: string, path: string): Promise<string | null> {
  const file = decodeURIComponent(path).slice(basePath.length).replace(/\/$/, '/index.html');
  return file.endsWith('.html') ? readFile(join(root, file), 'utf8').catch(() => null) : null;
}

function withCollector(html: string, basePath: string): string {
  // After the content policy, so that what the policy refuses is seen.
  return html.replace(
    /(<meta http-equiv="Content-Security-Policy"[^>]*>)/,
    `$1<script src="${basePath}${collectorPath}"></script>`,
  );
}
