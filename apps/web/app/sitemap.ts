import type { MetadataRoute } from 'next';
import { storyPath } from './addresses';
import { address, allStories } from './all-pages';
import { moment } from './moment';

export const dynamic = 'force-static';

/** The list and the stories, each with its last change where it says that. Not the steps: their canonical address is the story's. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const stories = (await allStories()).map(({ story }) => ({
    url: address + storyPath(story.slug),
    ...(story.updated && { lastModified: moment(story.updated) }),
  }));
  const last = stories
    .flatMap(({ lastModified }) => lastModified ?? [])
    .toSorted((a, b) => Date.parse(b) - Date.parse(a))
    .at(0);
  return [{ url: address, ...(last && { lastModified: last }) }, ...stories];
}
