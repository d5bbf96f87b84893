import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from './listen';
import { createSite } from './site';

/** A small site beside what is not to be seen, for tests that write every byte of a request themselves. */
export interface Sample {
  /** Absolute; the site's own is `out` in it. */
  folder: string;
  /** What the files outside the site hold. */
  secret: string;
  /** Opens a connection whose errors count for nothing: a server that refuses a request may end it while that is still being sent. */
  connect(): Socket;
  /** Sends these bytes and resolves to all that comes back until the connection ends. */
  say(bytes: string): Promise<string>;
  /** Sends a request and resolves to the status, 0 where the connection ended without an answer. */
  ask(...request: Parameters<typeof requestOf>): Promise<number>;
  /** Rejects where ten requests for ordinary pages, sent at once, do not all get them, or the server has failed on its own before. */
  isUp(): Promise<void>;
  close(): Promise<void>;
}

/** A request as it is sent, with whatever stands in it. */
export function requestOf(path: string, method = 'GET', headers: string[] = []): string {
  return [`${method} ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', ''].join('\r\n');
}

/** The status of an answer as it was received; 0 where there is none. */
export const statusOf = (answer: string): number => Number(answer.split(' ')[1] ?? 0);

/** Serves the sample on a port of its own; close it when done. */
export async function serveSample(): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const secret = 'kept outside the site';
  const out = join(folder, 'out');
  mkdirSync(join(out, 'story'), { recursive: true });
  // A neighbour whose name begins as the site's folder does.
  mkdirSync(join(folder, 'out-of-it'));
  for (const path of ['secret.txt', 'out-of-it/secret.txt']) writeFileSync(join(folder, path), secret);
  writeFileSync(join(out, 'index.html'), '<p>home</p>');
  writeFileSync(join(out, 'story/index.html'), '<p>story</p>');
  writeFileSync(join(out, '404.html'), '<p>not here</p>');
  writeFileSync(join(out, 'large.bin'), Buffer.alloc(5_000_000, 'large '));
  const failures: string[] = [];
  const site = await createSite(out);
  const { origin, close } = await listen((request, response) => {
    response.on(
      'finish',
      () => response.statusCode >= 500 && failures.push(`${response.statusCode} for ${request.url}`),
    );
    site(request, response);
  });

  const sample: Sample = {
    folder,
    secret,
    connect: () => connect(Number(new URL(origin).port), '127.0.0.1').on('error', () => {}),
    say: (bytes) =>
      new Promise((done) => {
        const parts: Buffer[] = [];
        const socket = sample.connect();
        socket.on('data', (part) => parts.push(part));
        socket.on('close', () => done(Buffer.concat(parts).toString('latin1')));
        socket.write(bytes, 'latin1');
      }),
    ask: async (...request) => statusOf(await sample.say(requestOf(...request))),
    isUp: async () => {
      const pages = Array.from({ length: 10 }, (_, i) => (i % 2 ? '/' : '/story/'));
      const answers = await Promise.all(pages.map((path) => sample.say(requestOf(path))));
      const isRight = (answer: string, i: number) => answer.endsWith(i % 2 ? '<p>home</p>' : '<p>story</p>');
      if (!answers.every(isRight)) throw new Error(`The site is not up: ${answers.join('\n\n')}`);
      const failed = failures.splice(0);
      if (failed.length > 0) throw new Error(`The server failed: ${failed.join('\n')}`);
    },
    async close() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
  return sample;
}
