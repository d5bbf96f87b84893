import { cards, home } from '#site';

/** Who publishes the site. */
export const outlet = 'Proscenium';

/** What any page around the list of stories is given. */
export const list = {
  outlet,
  home,
  stories: cards.map((card) => ({ ...card, href: `${home}${card.slug}/` })),
};
