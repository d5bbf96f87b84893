import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from './listen';
import { createSite } from './site';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

let folder: string;
let site: Listening;
let below: Listening;

/** Sends the path exactly as written; fetch would tidy it up first. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; of?: Listening } = {},
): Promise<Answer> {
  const { port } = new URL((options.of ?? site).origin);
  return new Promise((done, failed) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {} },
      (got) => {
        const parts: Buffer[] = [];
        got.on('data', (part: Buffer) => parts.push(part));
        got.on('end', () => done({ status: got.statusCode ?? 0, headers: got.headers, body: Buffer.concat(parts) }));
      },
    );
    sent.on('error', failed).end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const out = join(folder, 'out');
  mkdirSync(join(out, 'story'), { recursive: true });
  mkdirSync(join(out, 'maps'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(out, 'index.html'), '<p>home</p>');
  writeFileSync(join(out, 'story/index.html'), '<p>story</p>');
  writeFileSync(join(out, '404.html'), '<p>not here</p>');
  writeFileSync(join(out, 'maps/near.1a.svg'), '<svg/>');
  writeFileSync(join(out, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n/maps/*\n  Cache-Control: immutable\n');
  site = await listen(await createSite(out));
  writeFileSync(join(out, '_headers'), '/news/desk/maps/*\n  Cache-Control: immutable\n');
  below = await listen(await createSite(out, '/news/desk'));
});

afterAll(async () => {
  await site.close();
  await below.close();
  rmSync(folder, { recursive: true });
});

describe('files', () => {
  test('a folder answers with its page', async () => {
    const { status, headers, body } = await ask('/story/');
    expect([status, headers['content-type'], body.toString()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>story</p>',
    ]);
  });

  test('without the slash it redirects, and keeps the query', async () => {
    const { status, headers } = await ask('/story?a=1');
    expect([status, headers['location']]).toEqual([308, '/story/?a=1']);
  });

  test('an unknown address gets the 404 page with status 404, and is not kept', async () => {
    const { status, headers, body } = await ask('/maps/gone.svg');
    expect([status, headers['content-type'], headers['cache-control'], body.toString()]).toEqual([
      404,
      'text/html; charset=utf-8',
      undefined,
      '<p>not here</p>',
    ]);
  });

  test('the headers of the host file are sent, and the file itself is not', async () => {
    expect((await ask('/maps/near.1a.svg')).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'immutable',
    });
    expect((await ask('/_headers')).status).toBe(404);
  });
});

describe('what no page asks for', () => {
  test('other methods are refused and told which ones work', async () => {
    const { status, headers } = await ask('/', { method: 'POST' });
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('transfer', () => {
  test('HEAD sends the headers of GET and no body', async () => {
    const [get, head] = [await ask('/'), await ask('/', { method: 'HEAD' })];
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test.each(['br', 'gzip, deflate, BR', 'br;q=0.5', 'gzip, br ; q=1, zstd'])(
    'text is sent as brotli to who reads it: %s',
    async (accept) => {
      const { headers, body } = await ask('/', { headers: { 'accept-encoding': accept } });
      expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
      expect(brotliDecompressSync(body).toString()).toBe('<p>home</p>');
    },
  );

  test.each(['gzip', 'abr'])('and as it is to who does not: %s', async (accept) => {
    const { headers, body } = await ask('/', { headers: { 'accept-encoding': accept } });
    expect(headers).toMatchObject({ vary: 'Accept-Encoding' });
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, '<p>home</p>']);
  });

  test('a known ETag is answered with 304', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});

describe('under a sub-path', () => {
  test('pages stand below it, and headers hold there', async () => {
    expect((await ask('/news/desk/story/', { of: below })).body.toString()).toBe('<p>story</p>');
    expect((await ask('/news/desk/maps/near.1a.svg', { of: below })).headers['cache-control']).toBe('immutable');
  });

  test('its own address without a slash redirects; anything else is not here', async () => {
    expect((await ask('/news/desk', { of: below })).headers['location']).toBe('/news/desk/');
    expect((await ask('/story/', { of: below })).status).toBe(404);
  });
});

test('a taken port gives way to a free one', async () => {
  const other = await listen(() => {}, Number(new URL(site.origin).port));
  expect(other.origin).not.toBe(site.origin);
  await other.close();
});
