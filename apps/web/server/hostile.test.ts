import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from './listen';
import { createSite } from './site';

// A small site beside what is not to be seen; every byte of a request is written here.
const secret = 'kept outside the site';
const failures: string[] = [];
let folder: string;
let site: Listening;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const write = (file: string, content: string | Buffer) => writeFileSync(join(folder, file), content);
  // A neighbour whose name begins as the site's folder does.
  for (const name of ['out/story', 'out-of-it']) mkdirSync(join(folder, name), { recursive: true });
  for (const path of ['secret.txt', 'out-of-it/secret.txt']) write(path, secret);
  write('out/index.html', '<p>home</p>');
  write('out/story/index.html', '<p>story</p>');
  write('out/404.html', '<p>not here</p>');
  write('out/large.bin', Buffer.alloc(5_000_000, 'large '));
  const answer = await createSite(join(folder, 'out'));
  site = await listen((request, response) => {
    response.on('finish', () => response.statusCode >= 500 && failures.push(`${response.statusCode} ${request.url}`));
    answer(request, response);
  });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});
afterEach(isUp);

/** Opens a connection whose errors count for nothing: a server that refuses a request may end it while that is still being sent. */
const open = () => connect(Number(new URL(site.origin).port), '127.0.0.1').on('error', () => {});

/** Sends these bytes and resolves to all that comes back until the connection ends. */
const say = (bytes: string): Promise<string> =>
  new Promise((done) => {
    const parts: Buffer[] = [];
    const socket = open().on('data', (part: Buffer) => parts.push(part));
    socket.on('close', () => done(Buffer.concat(parts).toString('latin1')));
    socket.write(bytes, 'latin1');
  });

const requestOf = (path: string, method = 'GET', headers: string[] = []): string =>
  [`${method} ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', ''].join('\r\n');

/** 0 where the connection ended without an answer. */
const statusOf = (answer: string): number => Number(answer.split(' ')[1] ?? 0);

const ask = async (...request: Parameters<typeof requestOf>) => statusOf(await say(requestOf(...request)));

/** Ten requests for ordinary pages, sent at once, all get them, and the server has not failed by itself before. */
async function isUp(): Promise<void> {
  const pages = Array.from({ length: 5 }, () => ['/', '/story/']).flat();
  const answers = await Promise.all(pages.map((path) => say(requestOf(path))));
  expect(answers.map((answer) => answer.split('\r\n\r\n')[1])).toEqual(
    pages.map((path) => (path === '/' ? '<p>home</p>' : '<p>story</p>')),
  );
  expect(failures.splice(0)).toEqual([]);
}

/** The status, and what is told that should not be. */
async function answerTo(path: string): Promise<[status: number, told: string[]]> {
  const answer = await say(requestOf(path));
  const secrets = [secret, folder, 'node:', 'set-cookie', '\nlocation:'];
  return [statusOf(answer), secrets.filter((secret) => answer.toLowerCase().includes(secret.toLowerCase()))];
}

describe('addresses that no page has', () => {
  test.each([
    '/../secret.txt',
    '/..',
    '/story/../../secret.txt',
    '/../out-of-it/secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2e%2fsecret.txt',
    '/.%2e/secret.txt',
    '/%2e/',
    '/..%5csecret.txt',
    '/story\\..\\..\\secret.txt',
    // Decoded once, these are names like any other, and there is no such file.
    '/%252e%252e/secret.txt',
    '/..;/secret.txt',
    '/.../secret.txt',
    '/secret.txt',
    '/%00',
    '/index.html%00.png',
    '/story%0d%0aSet-Cookie:%20a=b',
    '//127.0.0.1/',
    '//127.0.0.1/story',
    '/%2f/secret.txt',
    'http://127.0.0.1/../secret.txt',
    '*',
    '/index.html/',
    '/__proto__',
    '/constructor/',
  ])('%s is not here, and nothing of the machine is told', async (path) => {
    expect(await answerTo(path)).toEqual([404, []]);
  });

  test.each(['/%', '/%e', '/%zz', '/%ff', '/%c0%ae%c0%ae/secret.txt'])('%s cannot be read', async (path) => {
    expect(await answerTo(path)).toEqual([400, []]);
  });

  test('a name longer than any file has is not here', async () => {
    expect(await ask(`/${'a'.repeat(5000)}`)).toBe(404);
    expect(await ask(`/${'a/'.repeat(2500)}`)).toBe(404);
  });

  test.each([
    ['empty', '/story?'],
    ['odd', '/story?a=1?b=%zz&..=/../'],
    ['long', `/story?${'a'.repeat(5000)}`],
  ])('a query that is %s does not lead away', async (_, path) => {
    expect(await ask(path)).toBe(308);
  });
});

describe('requests that are too large or not whole', () => {
  test('headers beyond what Node takes are answered with 431', async () => {
    expect(await ask('/', 'GET', [`X-Large: ${'a'.repeat(100_000)}`])).toBe(431);
    expect(
      await ask(
        '/',
        'GET',
        Array.from({ length: 5000 }, (_, i) => `X-${i}: many headers`),
      ),
    ).toBe(431);
  });

  test('an address as large is answered with 431', async () => {
    expect(await ask(`/${'a'.repeat(100_000)}`)).toBe(431);
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['a space in the address', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%s is answered with 400', async (_, bytes) => {
    expect(statusOf(await say(bytes))).toBe(400);
  });

  test('readers who leave in the middle of their request, or of the answer, take nothing with them', async () => {
    const leave = (bytes: string, after: 'sent' | 'first part') =>
      new Promise<void>((done) => {
        const socket = open();
        socket.on('close', () => done());
        socket.write(bytes, () => after === 'sent' && socket.resetAndDestroy());
        socket.once('data', () => socket.resetAndDestroy());
      });
    const whole = requestOf('/large.bin');
    await Promise.all([
      ...Array.from({ length: 10 }, (_, i) => leave(whole.slice(0, 4 + 5 * i), 'sent')),
      ...Array.from({ length: 10 }, () => leave(whole, 'sent')),
      ...Array.from({ length: 10 }, () => leave(whole, 'first part')),
    ]);
    expect((await say(whole)).length).toBeGreaterThan(5_000_000);
  });

  test('readers who never finish their request keep nobody else waiting', async () => {
    const sockets = Array.from({ length: 100 }, () => open());
    for (const socket of sockets) socket.write('GET / HTTP/1.1\r\nHost:');
    await expect(isUp()).resolves.toBeUndefined();
    for (const socket of sockets) socket.destroy();
  });
});

describe('headers with other ideas', () => {
  test.each([
    ['of two bytes', 'bytes=0-1'],
    ['backwards', 'bytes=5-1'],
    ['from the end', 'bytes=-1'],
    ['beyond all numbers', 'bytes=99999999999999999999-'],
    ['of a thousand parts', `bytes=${Array.from({ length: 1000 }, (_, i) => `${i}-`).join()}`],
    ['of lines', 'lines=1'],
    ['with a control character', 'bytes=\u0001'],
  ])('a range %s gets the whole page or a refusal, as from a server without ranges', async (_, range) => {
    const answer = await say(requestOf('/', 'GET', [`Range: ${range}`]));
    const isWhole = statusOf(answer) === 200 && answer.endsWith('<p>home</p>');
    expect(isWhole || statusOf(answer) === 400).toBe(true);
  });

  test.each([
    'Accept-Encoding: ,,;q=0,*;q=a,br;q=',
    'If-None-Match: "',
    'Host: host.example/../..',
    'X-Forwarded-Host: host.example',
    'X-HTTP-Method-Override: DELETE',
    'Upgrade: websocket',
    'Expect: 100-continue',
    'Cookie: __proto__=1',
  ])('%s does not keep the page away', async (header) => {
    const answer = await say(requestOf('/', 'GET', [header]));
    // After the interim answer to who waits for one.
    expect(statusOf(answer.replace(/^HTTP\/1.1 100 [^]*?\r\n\r\n/, ''))).toBe(200);
    expect(answer).not.toContain('host.example');
  });
});

describe('methods', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'])(
    '%s is refused',
    async (method) => {
      const answer = await say(requestOf('/', method, ['X-Secret: echo']));
      expect(statusOf(answer)).toBe(405);
      expect(answer).toContain('allow: GET, HEAD');
      expect(answer).not.toContain('echo');
    },
  );

  test.each(['CONNECT', 'NOTHING', 'get'])('%s is not understood', async (method) => {
    expect([0, 400]).toContain(await ask('/', method));
  });
});
