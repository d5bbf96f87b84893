import { resolve } from 'node:path';
import type { Options } from './options';
import { buildSites } from './sites/build-sites';
import { buildLongStories, slugOf } from './sites/long-stories';
import type { Mover } from './trace/frames';

/** A page that is measured. */
export interface MeasuredPage {
  name: string;
  /** Absolute folder of its site, and the page's path in it. */
  root: string;
  path: string;
  /** What to look at to see the camera move: an element whose box goes with the map. Null where nothing moves, or nobody looks. */
  camera: string | null;
  mover: Mover;
  /** Whether its loading is measured, and its scrolling. */
  loads: boolean;
  scrolls: boolean;
  /** Steps that are scrolled, from the middle of a long story; the whole story where absent. */
  steps?: number;
  /** The step whose own page it is, and the path of the story's page, on which it should stand in the same place. */
  opens?: { story: string; step: string };
}

/** Figures of one page in one round, by name; null where there is none. */
export type Figures = Record<string, number | null>;

const slug = 'pyongyang-2024';
/** Steps of a generated story that are scrolled, whatever its length. */
const SCROLLED = 4;
const product = { camera: '[data-current] .d-plate', mover: 'compositor' } as const;

/**
 * Builds what is to be measured, beside the product's site, which must have been built. The product comes first, and after it
 * the own pages of its steps, of which only the loading is measured.
 */
export async function measuredPages({ steps, only, load }: Options): Promise<MeasuredPage[]> {
  const { ids, ...sites } = await buildSites(slug);
  const measured = { loads: true, scrolls: !load };
  const own = { name: 'proscenium', ...product, root: resolve('../apps/web/out'), path: `/${slug}/`, ...measured };
  const script = { camera: '.camera', mover: 'script', path: '/', ...measured } as const;
  const stepPages = ids.map((step) => {
    const opens = { story: own.path, step };
    return { ...own, name: `${own.name}: ${step}`, path: `${own.path}${step}/`, camera: null, scrolls: false, opens };
  });
  const asked = (name: string) => only.length === 0 || only.includes(name);
  const pages: MeasuredPage[] = [
    ...(asked(own.name) ? [own, ...stepPages] : []),
    ...[
      { name: 'scrollama', ...script, root: sites.scrollama },
      { name: 'stills', ...script, camera: null, root: sites.stills },
    ].filter(({ name }) => asked(name)),
  ];
  const lengths = [5, 50, 500].filter((count) => !load && steps > 5 && count <= steps && asked(slugOf(count)));
  if (lengths.length === 0) return pages;
  const long = { ...product, root: await buildLongStories(lengths), loads: false, scrolls: true, steps: SCROLLED };
  return [...pages, ...lengths.map((count) => ({ name: slugOf(count), ...long, path: `/${slugOf(count)}/` }))];
}
