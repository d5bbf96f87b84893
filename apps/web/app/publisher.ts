import type { SiteAddress } from '../build/settings';

/** Who publishes the site; a story that names no outlet (`kicker`) is of this one. */
export const outlet = 'Proscenium';

/** What feeds, embeds and structured data say of whoever publishes a site. */
export interface Publisher {
  /** Name of the outlet. */
  outlet: string;
  site: SiteAddress;
}
