import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is listening. */
export interface Listening {
  /** E.g. `http://127.0.0.1:3000`, without a slash at the end. */
  origin: string;
  /** Drops open connections and stops listening. */
  close: () => Promise<void>;
}

/**
 * Listens on this machine only, on the wished port or, where that is taken, on any free one.
 *
 * @param wished port 1-65535; 0 (default) means any free one
 */
export async function listen(listener: RequestListener, wished = 0): Promise<Listening> {
  const server = createServer(listener);
  const start = (port: number) => once(server.listen(port, '127.0.0.1'), 'listening');
  await start(wished).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return start(0);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server.close(), 'close');
      server.closeAllConnections();
      await closed;
    },
  };
}
