import { request } from 'node:http';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alwaysSent, readByAnybody } from '../../build/host-headers';
import type { ServerName } from '../../build/host-servers';
import { listen, type Listening } from '../../server/listen';
import { createSite } from '../../server/site';
import { sites, type Exported } from '../exported';
import { programsOf } from './programs';
import { run, type Running } from './run';

const names: ServerName[] = ['nginx', 'caddy'];
/** An embed is there whatever the build has made, so that its headers are always asked for. */
const embed = 'embed/sample/dawn/index.html';

/** Of each kind of file the first: by its folder, and its extension. */
function kindsOf({ files, stories }: Exported): string[] {
  const story = stories[0]?.slug ?? '';
  const kinds = new Map<string, string>();
  for (const file of [...files, embed]) {
    const kind = `${file.split('/')[0] === story ? 'story' : dirname(file)} ${extname(file)} ${file.split('/').length}`;
    if (!kinds.has(kind)) kinds.set(kind, file);
  }
  return [...kinds.values()].map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
}

/** Asks as written, and follows nothing. */
function ask(origin: string, path: string): Promise<Answer> {
  const { port } = new URL(origin);
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'gzip' } }, (got) => {
      got.resume().on('end', () => done({ status: got.statusCode ?? 0, headers: got.headers as Answer['headers'] }));
    });
    sent.on('error', failed).end();
  });
}

/** What must be the same wherever the site stands. */
function told({ status, headers }: Answer): Record<string, unknown> {
  const isRedirect = status === 308;
  return {
    status,
    location: headers['location'],
    type: isRedirect ? undefined : headers['content-type']?.toLowerCase(),
    kept: headers['cache-control'],
    // What is missing nobody needs to read, and nginx says of it what it says of the page with the message.
    read: status === 404 ? undefined : headers[readByAnybody[0].toLowerCase()],
    // A host that reads `_headers` cannot say this of pages it does not have.
    framed:
      status === 200 && /html/.test(headers['content-type'] ?? '') ? headers['content-security-policy'] : undefined,
    ...Object.fromEntries(Object.keys(alwaysSent).map((name) => [name, headers[name.toLowerCase()]])),
  };
}

describe.each(sites)('$set', (site) => {
  const { basePath } = site.manifest;
  const story = site.stories[0]?.slug ?? '';
  let folder: string;
  let own: Listening;
  const servers = new Map<ServerName, Running>();

  beforeAll(async () => {
    const programs = programsOf(names);
    folder = await mkdtemp(join(tmpdir(), 'served-'));
    const root = join(folder, basePath);
    await cp(site.folder, root, { recursive: true });
    await mkdir(dirname(join(root, embed)), { recursive: true });
    await writeFile(join(root, embed), '<!doctype html><title>An embed</title><p>'.padEnd(1000, 'An embed. '));
    own = await listen(await createSite(root, basePath));
    for (const name of names) servers.set(name, await run(name, programs[name], { basePath, folder }));
  }, 300_000);

  afterAll(async () => {
    await own?.close();
    for (const server of servers.values()) await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const addresses = [
    ...kindsOf(site),
    `/${story}`,
    `/${story}?a=1`,
    '/embed/sample/dawn',
    '/no-such-story/',
    '/no-such-story',
    `/${story}/no-such-step/`,
    '/maps/gone.svg',
    '/gone.md',
    '/maps',
    '/maps/',
    '/_headers',
  ].map((path) => basePath + path);

  for (const name of names) {
    test.each(addresses)(`${name} answers %s as our own server does`, async (path) => {
      const [expected, found] = [await ask(own.origin, path), await ask(servers.get(name)?.origin ?? '', path)];
      expect(told(found)).toEqual(told(expected));
    });
  }

  test.each(names)('%s compresses text', async (name) => {
    const map = site.files.find((file) => file.endsWith('.svg') && file.startsWith('maps/'));
    for (const path of ['', `${story}/`, `${story}/story.md`, 'feed.xml', ...(map ? [map] : [])]) {
      const { headers } = await ask(servers.get(name)?.origin ?? '', `${basePath}/${path}`);
      expect([path, headers['content-encoding']]).toEqual([path, 'gzip']);
    }
  });

  test.each(['own', ...names] as const)(
    '%s lets a page of any origin read an embed and what that loads',
    async (name) => {
      const origin = name === 'own' ? own.origin : (servers.get(name)?.origin ?? '');
      const loaded = ['woff2', 'css', 'js', 'svg'].map((kind) => site.files.find((file) => file.endsWith(`.${kind}`)));
      for (const path of ['embed/sample/dawn/', 'embed/sample/dawn', 'embed.js', ...loaded.filter(Boolean)]) {
        const { headers } = await ask(origin, `${basePath}/${path}`);
        expect([path, headers['access-control-allow-origin']]).toEqual([path, '*']);
      }
    },
  );

  test.each(['own', ...names] as const)('%s lets anybody frame an embed, and nobody a page', async (name) => {
    const origin = name === 'own' ? own.origin : (servers.get(name)?.origin ?? '');
    const framed = async (path: string) => (await ask(origin, basePath + path)).headers['content-security-policy'];
    expect(await framed('/embed/sample/dawn/')).toBeUndefined();
    for (const path of ['/', `/${story}/`]) expect(await framed(path)).toBe("frame-ancestors 'self'");
    // Climbing out of the folder of embeds leads to no page that can be framed.
    const { status, headers } = await ask(origin, `${basePath}/embed/..%2f${story}/`);
    expect(status !== 200 || headers['content-security-policy'] === "frame-ancestors 'self'").toBe(true);
  });
});
