import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One call of the W3C WebDriver protocol; rejects with the driver's own error. */
export type Call = <T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;

interface Answer {
  value?: { error?: string; message?: string } | null;
}

/** Speaks to a driver on a port of this machine, once it answers (at most ten seconds). */
export async function webdriver(port: number): Promise<Call> {
  const call: Call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = (await response.json()) as Answer;
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value as never;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await call('GET', '/status');
      return call;
    } catch (error) {
      if (tries > 400) throw error;
      await sleep(25);
    }
  }
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
