import { resolve } from 'node:path';
import type { Candidate } from './candidate';
import type { Options } from './options';
import { buildSites } from './sites/build-sites';
import { buildLongStories, slugOf } from './sites/long-stories';

const slug = 'pyongyang-2024';
/** Steps of a generated story that are scrolled, whatever its length. */
const SCROLLED = 4;
const product = { camera: '[data-current] .d-plate', mover: 'compositor' } as const;
const script = { camera: '.camera', mover: 'script', path: '/', scrolled: 'story', loads: true } as const;

/** Builds what is to be measured, beside the product's site, which must have been built. The product comes first. */
export async function candidates({ steps, only }: Options): Promise<Candidate[]> {
  const sites = await buildSites({ slug, out: 'out', generated: '.generated/stories' });
  const all: Candidate[] = [
    {
      name: 'proscenium',
      ...product,
      root: resolve('../apps/web/out'),
      path: `/${slug}/`,
      scrolled: 'story',
      loads: true,
    },
    { name: 'scrollama', ...script, root: sites.scrollama },
    { name: 'naive-motion', ...script, root: sites['naive-motion'] },
    { name: 'stills', ...script, camera: null, root: sites.stills },
  ];
  const lengths = [5, 50, 500].filter((count) => steps > 5 && count <= steps);
  const asked = (name: string) => only.length === 0 || only.includes(name);
  if (lengths.some((count) => asked(slugOf(count)))) {
    const root = await buildLongStories(lengths);
    for (const count of lengths) {
      const scrolled = { steps: SCROLLED };
      all.push({ name: slugOf(count), ...product, root, path: `/${slugOf(count)}/`, scrolled, loads: false });
    }
  }
  return all.filter(({ name }) => asked(name));
}
