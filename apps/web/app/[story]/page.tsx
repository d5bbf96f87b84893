import { StoryPage } from '@proscenium/ui';
import { embedSnippet } from '@proscenium/ui/embed';
import type { Metadata } from 'next';
import { home, shareImages } from '#site';
import { feedPath, markdownPath, oembedPath } from '../addresses';
import { address } from '../all-pages';
import { outlet } from '../outlet';
import { headOf } from './head';
import { storyOf, type StoryRoute } from './story';
import { structuredData } from './structured-data';

export { generateStaticParams } from './story';
export const dynamicParams = false;

export async function generateMetadata(route: StoryRoute): Promise<Metadata> {
  const { story } = await storyOf(route);
  const images = shareImages[story.slug];
  const { title, description, url, canonical, image, imageAlt } = headOf(story, address, images);
  return {
    title,
    description,
    alternates: {
      canonical,
      types: {
        'application/atom+xml': [{ url: address + feedPath, title: outlet }],
        'text/markdown': [{ url: address + markdownPath(story.slug), title: `${story.title} (Markdown)` }],
        // Without a title, so that build/pages/step-pages.ts can put a step's address in its place.
        'application/json+oembed': address + oembedPath(story.slug),
      },
    },
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
  const codeOf = (step: string) => embedSnippet({ address, title, story: slug, step });
  // A story may say "</script>".
  const data = JSON.stringify(structuredData(story, address, shareImages[slug])).replaceAll('<', '\\u003c');
  return (
    <>
      <StoryPage compiled={compiled} home={home} address={`${home}${slug}/`} codeOf={codeOf} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
    </>
  );
}
