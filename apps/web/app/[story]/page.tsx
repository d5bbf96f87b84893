import { StoryPage } from '@proscenium/ui';
import { embedSnippet } from '@proscenium/ui/embed';
import type { Metadata } from 'next';
import { home, origin, shareImages } from '#site';
import { publisher } from '../outlet';
import { headOf } from './head';
import { machineEditions } from './machine-editions';
import { storyOf, type StoryRoute } from './story';
import { StructuredData } from './StructuredData';

export { generateStaticParams } from './params';
export const dynamicParams = false;

export async function generateMetadata(route: StoryRoute): Promise<Metadata> {
  const { story } = await storyOf(route);
  const images = shareImages[story.slug];
  const { title, description, url, canonical, image, imageAlt } = headOf(story, origin + home, images);
  return {
    title,
    description,
    alternates: { canonical, types: machineEditions(story, publisher) },
    openGraph: {
      type: 'article',
      siteName: story.kicker,
      title,
      description,
      url,
      images: images && [{ ...images.cover, url: image, alt: imageAlt }],
    },
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
      <StructuredData story={story} publisher={publisher} images={shareImages[slug]} />
    </>
  );
}
