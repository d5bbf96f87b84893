import { Embed } from '@proscenium/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { home, origin } from '#site';
import { storyPath } from '../../../addresses';
import { address, allStories } from '../../../all-pages';
import { storyOf } from '../../../[story]/story';

/** What the route is given: a step's id, one that it had once, or none for the story's first. */
interface EmbedRoute {
  params: Promise<{ story: string; step?: string[] }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const all = (await allStories()).flatMap(({ story: { slug, steps, aliases } }) => {
    const ids = [...steps.map(({ id }) => id), ...Object.keys(aliases)];
    return [[], ...ids.map((id) => [id])].map((step) => ({ story: slug, step }));
  });
  return all.length > 0 ? all : [{ story: '-', step: [] }];
}

async function stepOf({ params }: EmbedRoute) {
  const compiled = await storyOf({ params });
  const { steps, aliases } = compiled.story;
  const [asked = steps[0]?.id ?? ''] = (await params).step ?? [];
  const id = Object.hasOwn(aliases, asked) ? aliases[asked] : asked;
  const step = steps.find((one) => one.id === id);
  return step ? { compiled, step } : notFound();
}

export async function generateMetadata(route: EmbedRoute): Promise<Metadata> {
  const { compiled, step } = await stepOf(route);
  const { slug, title } = compiled.story;
  return {
    title: `${step.heading} — ${title}`,
    robots: { index: false },
    alternates: { canonical: address + storyPath(slug) },
  };
}

export default async function EmbedPage(route: EmbedRoute) {
  const { compiled, step } = await stepOf(route);
  return <Embed compiled={compiled} step={step.id} home={home} origin={origin} />;
}
