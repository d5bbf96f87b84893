import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { rm } from 'node:fs/promises';
import { folders } from '../build/settings';

/** `pnpm dev` at work. */
export interface Dev {
  /** Without a slash at the end. */
  address: string;
  stop(): Promise<void>;
}

/**
 * Starts `pnpm dev` on a folder of stories, on a port of its own, and waits until it answers (with whatever there is).
 *
 * @throws Error with what it said, where it does not answer within `patience` ms
 */
export async function startDev(stories: string, patience = 150_000): Promise<Dev> {
  const port = await freePort();
  // Nothing from an earlier run is there to be shown.
  for (const left of Object.values(folders.drafts)) await rm(left, { recursive: true, force: true });
  const child = spawn(process.execPath, ['--import', 'tsx', 'build/dev.ts', '-p', String(port)], {
    env: { ...process.env, PROSCENIUM_STORIES: stories, PROSCENIUM_SET: 'drafts' },
    // A process group of its own, so that Next ends with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const signal = (name: NodeJS.Signals) => {
    try {
      if (child.pid) process.kill(-child.pid, name);
    } catch {
      // Already gone.
    }
  };
  const stop = async () => {
    signal('SIGTERM');
    await Promise.race([ended, sleep(3000)]);
    signal('SIGKILL');
    for (const left of Object.values(folders.drafts)) await rm(left, { recursive: true, force: true, maxRetries: 3 });
  };
  const address = `http://localhost:${port}`;
  const start = Date.now();
  while (!(await fetch(address).catch(() => null))) {
    if (Date.now() - start > patience || child.exitCode !== null) {
      await stop();
      throw new Error(`pnpm dev does not answer. It said:\n${said}`);
    }
    await sleep(200);
  }
  return { address, stop };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
