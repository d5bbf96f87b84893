import { resolve } from 'node:path';
import { listen } from 'web/server/listen';
import { createSite } from 'web/server/site';
import type { Mover } from './browser/trace';
import type { Moves } from './measure/way';
import type { Options } from './options';
import { buildSites } from './sites/build-sites';
import { buildLongStories, slugOf } from './sites/long-stories';

/** A page that is measured. */
export interface MeasuredPage {
  name: string;
  url: string;
  /** What to look at to see the camera move: an element whose box goes with the map. Absent where nothing moves, or nobody looks. */
  camera?: string;
  mover: Mover;
  /** Where on its way the camera moves; found in the first round. */
  moves?: Moves;
  /** Whether its loading is measured, and its scrolling. */
  loads: boolean;
  scrolls: boolean;
  /** Steps that are scrolled, from the middle of a long story; the whole story where absent. */
  steps?: number;
  /** The step whose own page it is. */
  opens?: string;
}

/** Figures of one page in one round, by name; null where there is none. */
export type Figures = Record<string, number | null>;

const slug = 'pyongyang-2024';
/** Steps of a generated story that are scrolled, whatever its length. */
const SCROLLED = 4;

/**
 * Builds what is to be measured, beside the product's site, which must have been built, and serves it. The product comes first,
 * and after it the own pages of its steps, of which only the loading is measured.
 */
export async function measuredPages({ steps, only, load }: Options): Promise<MeasuredPage[]> {
  const asked = (name: string) => only.length === 0 || only.includes(name);
  const { root, ids } = await buildSites(slug);
  const origin = await serve(root);
  const product = { camera: '[data-current] .d-plate', mover: 'compositor', loads: true, scrolls: !load } as const;
  const own = { name: 'proscenium', url: `${origin}/${slug}/`, ...product };
  const pages: MeasuredPage[] = [];
  if (asked(own.name)) {
    const { camera: _, ...step } = { ...own, scrolls: false };
    pages.push(own, ...ids.map((id) => ({ ...step, name: `${own.name}: ${id}`, url: `${own.url}${id}/`, opens: id })));
  }
  const script = { mover: 'script', loads: true, scrolls: !load } as const;
  if (asked('scrollama')) pages.push({ name: 'scrollama', url: `${origin}/scrollama/`, ...script, camera: '.camera' });
  if (asked('stills')) pages.push({ name: 'stills', url: `${origin}/stills/`, ...script });
  const lengths = [5, 50, 500].filter((count) => !load && steps > 5 && count <= steps && asked(slugOf(count)));
  if (lengths.length === 0) return pages;
  const long = await serve(await buildLongStories(lengths));
  const longStory = { ...product, loads: false, steps: SCROLLED };
  return [...pages, ...lengths.map(slugOf).map((name) => ({ name, url: `${long}/${name}/`, ...longStory }))];
}

/** Serves a site until the program ends. */
const serve = async (root: string) => (await listen(await createSite(resolve(root)))).origin;
