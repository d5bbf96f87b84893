import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { requestOf, serveSample, statusOf, type Sample } from './sample-site';

let site: Sample;

beforeAll(async () => {
  site = await serveSample();
});
afterAll(() => site.close());
afterEach(() => site.isUp());

describe('requests that are too large or not whole', () => {
  test('headers beyond what Node takes are answered with 431', async () => {
    expect(await site.ask('/', 'GET', [`X-Large: ${'a'.repeat(100_000)}`])).toBe(431);
    expect(
      await site.ask(
        '/',
        'GET',
        Array.from({ length: 5000 }, (_, i) => `X-${i}: many headers`),
      ),
    ).toBe(431);
  });

  test('an address as large is answered with 431', async () => {
    expect(await site.ask(`/${'a'.repeat(100_000)}`)).toBe(431);
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
    expect(statusOf(await site.say(bytes))).toBe(400);
  });

  test('readers who leave in the middle of their request, or of the answer, take nothing with them', async () => {
    const leave = (bytes: string, after: 'sent' | 'first part') =>
      new Promise<void>((done) => {
        const socket = site.connect();
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
    expect((await site.say(whole)).length).toBeGreaterThan(5_000_000);
  });

  test('readers who never finish their request keep nobody else waiting', async () => {
    const sockets = Array.from({ length: 100 }, () => site.connect());
    for (const socket of sockets) socket.write('GET / HTTP/1.1\r\nHost:');
    await expect(site.isUp()).resolves.toBeUndefined();
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
    const answer = await site.say(requestOf('/', 'GET', [`Range: ${range}`]));
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
    const answer = await site.say(requestOf('/', 'GET', [header]));
    // After the interim answer to who waits for one.
    expect(statusOf(answer.replace(/^HTTP\/1.1 100 [^]*?\r\n\r\n/, ''))).toBe(200);
    expect(answer).not.toContain('host.example');
  });
});

describe('methods', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'])(
    '%s is refused',
    async (method) => {
      const answer = await site.say(requestOf('/', method, ['X-Secret: echo']));
      expect(statusOf(answer)).toBe(405);
      expect(answer).toContain('allow: GET, HEAD');
      expect(answer).not.toContain('echo');
    },
  );

  test.each(['CONNECT', 'NOTHING', 'get'])('%s is not understood', async (method) => {
    expect([0, 400]).toContain(await site.ask('/', method));
  });
});
