import type { SiteAddress } from '../build/site-address';

/** What feeds, embeds and structured data say of whoever publishes a site. */
export interface Publisher {
  /** Name of the outlet. */
  outlet: string;
  site: SiteAddress;
}
