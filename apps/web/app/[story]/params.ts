import { cards } from '#site';

/** One page per story. */
export function generateStaticParams(): { story: string }[] {
  const all = cards.map(({ slug }) => ({ story: slug }));
  // While there is no story, an empty list would let every address through to a page that has nothing to show.
  return all.length > 0 ? all : [{ story: '-' }];
}
