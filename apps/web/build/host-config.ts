// Prints a server's configuration for the site: `pnpm host-config nginx|caddy [folder]`, for PROSCENIUM_ADDRESS.
import { caddyConfig } from './host-caddy';
import { nginxConfig } from './host-nginx';
import { readSettings } from './settings';

const [server, folder = '/srv/proscenium'] = process.argv.slice(2);
const { origin, basePath } = readSettings();
const { hostname } = new URL(origin);
if (server === 'nginx') process.stdout.write(nginxConfig({ basePath, folder, host: hostname, listen: '80' }));
else if (server === 'caddy') process.stdout.write(caddyConfig({ basePath, folder, host: hostname }));
else {
  console.error('Say which server: pnpm host-config nginx, or pnpm host-config caddy. A folder may follow.');
  process.exitCode = 1;
}
