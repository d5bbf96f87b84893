import { readFileSync } from 'node:fs';

/** Servers that there are configurations for, in hosts/. */
export type ServerName = 'nginx' | 'caddy';

/** Where a server finds the site, and where readers find the server. */
export interface ServerPlace {
  /** '' or `/like/this`. */
  basePath: string;
  /** Absolute; under a sub-path the folder that holds the site at that path, as in `/srv/www` for `/srv/www/like/this`. */
  folder: string;
  /** Name of the host, e.g. `news.example`. */
  host: string;
}

/** A server's configuration as it stands in hosts/, for a site at another place than the top of `news.example` and `/srv/proscenium`. */
export function hostConfig(server: ServerName, { basePath, folder, host }: ServerPlace): string {
  const file = new URL(`../hosts/${server === 'nginx' ? 'nginx.conf' : 'Caddyfile'}`, import.meta.url);
  return (
    readFileSync(file, 'utf8')
      // Paths of the site, as words or in patterns.
      .replaceAll(/(?<=[ "^])\/(?=[\w.(])(?!srv\/)/g, `${basePath}/`)
      .replaceAll('/srv/proscenium', folder)
      .replaceAll('news.example', host)
  );
}
