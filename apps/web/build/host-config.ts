// Prints a server's configuration for the site: `pnpm host-config nginx|caddy [folder]`, for PROSCENIUM_ADDRESS.
import { hostConfig, type ServerName } from './host-servers';
import { readSettings } from './settings';

const [server = '', folder = '/srv/proscenium'] = process.argv.slice(2);
const { origin, basePath } = readSettings();
const isKnown = (name: string): name is ServerName => ['nginx', 'caddy'].includes(name);
if (isKnown(server)) process.stdout.write(hostConfig(server, { basePath, folder, host: new URL(origin).hostname }));
else {
  console.error('Say which server: pnpm host-config nginx, or pnpm host-config caddy. A folder may follow.');
  process.exitCode = 1;
}
