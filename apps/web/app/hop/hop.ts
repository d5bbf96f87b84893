/**
 * Where the 404 page leads from an address: one below a story's, or a story's in another spelling, leads on to that story. What comes after the story goes
 * along as the fragment, where the story's own page knows ids in any spelling, old ones, and how to say that there is none.
 *
 * @param home path of the list of stories, with a slash at the end
 * @param slugs of all stories
 * @returns null where the address names no story
 */
export function hopFrom(
  { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
  home: string,
  slugs: readonly string[],
): string | null {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!path.toLowerCase().startsWith(home.toLowerCase())) return null;
  const [asked = '', ...more] = path.slice(home.length).split('/').filter(Boolean);
  const slug = asked.toLowerCase();
  if (!slugs.includes(slug)) return null;
  const address = `${home}${slug}/`;
  if (address === pathname && more.length === 0) return null;
  return address + search + (more.length > 0 ? `#${encodeURIComponent(more.join('/'))}` : hash);
}
