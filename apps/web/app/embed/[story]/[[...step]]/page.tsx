import { Embed } from '@proscenium/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cards, home, origin, stories } from '#site';
import { storyOf } from '../../../[story]/story';

/** What the route is given: a step's id, one that it had once, or none for the story's first. */
interface EmbedRoute {
  params: Promise<{ story: string; step?: string[] }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const all = await Promise.all(
    cards.map(async ({ slug }) => {
      const compiled = await stories[slug]?.();
      const ids = compiled ? [...compiled.story.steps.map(({ id }) => id), ...Object.keys(compiled.story.aliases)] : [];
      return [[], ...ids.map((id) => [id])].map((step) => ({ story: slug, step }));
    }),
  );
  return cards.length > 0 ? all.flat() : [{ story: '-', step: [] }];
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
    alternates: { canonical: `${origin}${home}${slug}/` },
  };
}

export default async function EmbedPage(route: EmbedRoute) {
  const { compiled, step } = await stepOf(route);
  return <Embed compiled={compiled} step={step.id} home={home} origin={origin} />;
}
