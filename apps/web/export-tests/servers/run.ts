import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hostConfig, type ServerName, type ServerPlace } from '../../build/host-servers';

/** A server that is running. */
export interface Running {
  origin: string;
  close: () => Promise<void>;
}

type Place = Omit<ServerPlace, 'host'>;

/** A whole configuration around that of the site: what a machine's own would say, and nothing outside one folder. */
const whole: Record<ServerName, (place: Place, listen: string, folder: string) => string> = {
  nginx: (place, listen, folder) => `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${folder}/pid; error_log stderr;
events {}
http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join(' ')}
${hostConfig('nginx', { ...place, host: 'localhost' }).replace('listen 80;', `listen ${listen};`)} }
`,
  caddy: (place, listen) =>
    `{\n\tadmin off\n\tauto_https off\n}\n\n${hostConfig('caddy', { ...place, host: `http://${listen}` })}`,
};

const options: Record<ServerName, (file: string, folder: string) => string[]> = {
  nginx: (file, folder) => ['-p', folder, '-e', 'stderr', '-c', file],
  caddy: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
};

/**
 * Starts a server with the configuration that we write for it, on a free port of this machine.
 *
 * @param program path of the server's program
 * @param place where the site is
 * @throws Error with what the server said, where it does not answer within ten seconds
 */
export async function run(name: ServerName, program: string, place: Place): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const listen = `127.0.0.1:${await freePort()}`;
  const file = join(folder, 'config');
  writeFileSync(file, whole[name](place, listen, folder));
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, options[name](file, folder), { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://${listen}`;
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) return { origin, close };
    await sleep(100);
  }
  await close();
  throw new Error(`${name} does not answer. It said:\n${said}`);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
