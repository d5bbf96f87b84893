import { StoryPage } from '@proscenium/ui';
import { embedSnippet } from '@proscenium/ui/embed';
import type { Metadata } from 'next';
import { home, origin } from '#site';
import { publisher } from '../outlet';
import { headOf } from './head';
import { machineEditions } from './machine-editions';
import { storyOf, type StoryRoute } from './story';
import { StructuredData } from './StructuredData';

export { generateStaticParams } from './params';
export const dynamicParams = false;

export async function generateMetadata(route: StoryRoute): Promise<Metadata> {
  const { story } = await storyOf(route);
  const { title, description, url, canonical } = headOf(story, origin + home);
  return {
    title,
    description,
    alternates: { canonical, types: machineEditions(story, publisher) },
    openGraph: { type: 'article', siteName: story.kicker, title, description, url, locale: story.language },
    twitter: { card: 'summary_large_image' },
  };
}

export default async function StoryRoutePage(route: StoryRoute) {
  const compiled = await storyOf(route);
  const { story } = compiled;
  const { slug, title } = story;
  const codeOf = (step: string) => embedSnippet({ address: origin + home, title, story: slug, step });
  return (
    <>
      <StoryPage compiled={compiled} home={home} address={`${home}${slug}/`} codeOf={codeOf} />
      <StructuredData story={story} publisher={publisher} />
    </>
  );
}
