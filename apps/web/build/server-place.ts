/** Where a server finds the site, and where readers find the server. */
export interface ServerPlace {
  /** '' or `/like/this`. */
  basePath: string;
  /** Absolute; under a sub-path the folder that holds the site at that path, as in `/srv/www` for `/srv/www/like/this`. */
  folder: string;
  /** Name of the host, e.g. `news.example`. */
  host: string;
  /** Port, or address and port. */
  listen: string;
}
