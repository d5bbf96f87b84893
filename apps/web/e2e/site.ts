import type { RequestListener } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readManifest } from '../build/manifest';
import { folders, type StorySet } from '../build/settings';
import { listen, type Listening } from '../server/listen';
import { createSite } from '../server/site';
import { collector } from './engines/collector';

/** A site that is served. */
export interface Served extends Pick<Listening, 'close'> {
  /** Address of the list of stories, with the base path, without a slash at the end. */
  address: string;
}

/** Serves the production build on a port of its own, by the server that `npm start` uses. Default: the real stories. */
export async function serveSite({ set = 'stories' }: { set?: StorySet } = {}): Promise<Served> {
  const { basePath } = await readManifest(set);
  const { origin, close } = await listen(await createSite(resolve(folders[set].out), basePath));
  return { address: origin + basePath, close };
}

/** What may befall a site on its way to the reader, where an engine's driver can't do it. Expressions are of the request's path. */
export interface Mishaps {
  /** There is no such file: the answer is the 404 page. */
  missing?: RegExp;
  /** The answer comes after a while, in ms. */
  late?: { path: RegExp; by: number };
  /** A page arrives in that many pieces, one every so many ms. */
  pieces?: { path: RegExp; count: number; by: number };
  /** A script arrives as this text instead. */
  instead?: { path: RegExp; script: string };
}

export const collectorPath = '/__errors.js';

/** Serves what stands at `address` on another port, with mishaps, and with the collector of errors put into every page. */
export async function serveWith(address: string, mishaps: Mishaps = {}): Promise<Served> {
  const { origin, pathname } = new URL(address);
  const base = pathname.replace(/\/$/, '');
  const scripts = [
    ...(mishaps.instead ? [mishaps.instead] : []),
    { path: new RegExp(`^${base}${collectorPath}$`), script: collector },
  ];
  const answer = async (...[{ url = '/' }, response]: Parameters<RequestListener>): Promise<void> => {
    const [path = '/'] = url.split('?');
    const { late, missing, pieces } = mishaps;
    if (late?.path.test(path)) await sleep(late.by);
    const instead = scripts.find((one) => one.path.test(path));
    if (instead) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(instead.script);
      return;
    }
    const asked = missing?.test(path) ? `${path}.gone` : url;
    const found = await fetch(origin + asked, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
    for (const [name, value] of found.headers) if (name !== 'content-length') response.setHeader(name, value);
    response.writeHead(found.status);
    const body = Buffer.from(await found.arrayBuffer());
    const isPage = found.headers.get('content-type')?.includes('html');
    const whole = isPage ? withCollector(body.toString(), base) : body;
    const length = pieces?.path.test(path) ? Math.ceil(whole.length / pieces.count) : Infinity;
    for (let from = 0; from + length < whole.length; from += length) {
      response.write(whole.slice(from, from + length));
      await sleep(pieces?.by ?? 0);
    }
    const sent = Number.isFinite(length) ? Math.floor((whole.length - 1) / length) * length : 0;
    response.end(whole.slice(sent));
  };
  const served = await listen((request, response) => void answer(request, response).catch(() => response.destroy()));
  return { address: served.origin + base, close: served.close };
}

/** After the content policy, so that what the policy refuses is seen. */
const withCollector = (html: string, base: string) =>
  html.replace(
    /(<meta http-equiv="Content-Security-Policy"[^>]*>)/,
    `$1<script src="${base}${collectorPath}"></script>`,
  );
