import type { Story } from '@proscenium/story-data';
import { home } from '#site';

/**
 * What an author sees in `pnpm dev` (author/); nothing in production, where nothing of it is bundled.
 *
 * @param story the one that the page shows; default: none
 */
export async function AuthorView({ story = null }: { story?: Story | null }) {
  if (process.env.NODE_ENV !== 'development') return null;
  const { Author } = await import('../author/Author');
  return <Author story={story} home={home} />;
}
