import { cards, home, origin } from '#site';
import { outlet, type Publisher } from './publisher';

export { outlet };

/** Where the site will stand. */
export const site: Publisher['site'] = { origin, basePath: home.slice(0, -1) };

/** What feeds, embeds and structured data say of whoever publishes it. */
export const publisher: Publisher = { outlet, site };

/** What any page around the list of stories is given. */
export const list = {
  outlet,
  home,
  stories: cards.map((card) => ({ ...card, href: `${home}${card.slug}/` })),
};
