import { createServer, type RequestListener, type Server } from 'node:http';
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
  await start(server, wished).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    await start(server, 0);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function start(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });
}
