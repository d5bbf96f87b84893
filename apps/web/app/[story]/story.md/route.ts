import { address } from '../../all-pages';
import { storyOf, type StoryRoute } from '../story';
import { markdownEdition } from './edition';

export { generateStaticParams } from '../story';
export const dynamic = 'force-static';
export const dynamicParams = false;

/** The story's words as plain Markdown, beside its page. */
export async function GET(_: Request, route: StoryRoute): Promise<Response> {
  const { story } = await storyOf(route);
  return new Response(markdownEdition(story, address), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
