import { start, type Started } from './process';

/** A screen nobody sees, large enough for every window the tests ask for. */
export async function startXvfb(): Promise<Started & { display: string }> {
  const server = start(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '2400x2400x24', '-nolisten', 'tcp'],
    process.env,
    true,
  );
  const display = await new Promise<string>((done, failed) => {
    let said = '';
    server.child.stdio[3]?.on('data', (part) => {
      said += String(part);
      if (said.includes('\n')) done(`:${said.trim()}`);
    });
    server.child.once('error', failed);
    server.child.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)));
  });
  return { ...server, display };
}
