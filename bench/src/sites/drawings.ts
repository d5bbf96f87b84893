import type { CompiledStory } from '@proscenium/ui/scenes';
import { tracksOf, type CameraKey, type Score, type Track } from '@proscenium/ui/score';
import { parse } from './html';

/** One map drawing that a scene shows: a map file, laid into the story's plane. */
export interface Level {
  /** Id of the inlined map file's group. */
  file: string;
  /** Shows tone only, without coast and borders. */
  tone: boolean;
  /** Opacity over progress; null where it always stands. Later levels are nearer and lie above. */
  opacity: Track | null;
}

/** One step's picture as the baseline draws it: the product's drawing for phones, its map taken apart from its marks. */
export interface Scene {
  id: string;
  /** Ground of the stage: 'night' | 'day'. */
  ground: string;
  camera: CameraKey[];
  levels: Level[];
  /** Markup of everything but the map; moving parts carry `data-part`. */
  marks: string;
  /** What moves in the marks. */
  tracks: Track[];
  /** Opacity of the whole map over progress, where another layer takes over; null where it always stands. */
  map: Track | null;
  /** The progresses that each beat stands for, in order; a beat with several spreads them evenly down to the next one. */
  beats: number[][];
}

/** One inlined map file: a group whose units are kilometres of the story's plane. */
interface MapGroup {
  id: string;
  markup: string;
}

/** What the baseline draws: the product's own drawings. */
export interface Drawings {
  scenes: Scene[];
  maps: MapGroup[];
}

/**
 * Takes the drawings of a compiled story apart, for a page that draws the map inline: each map file once, and for each step its
 * camera, its marks, and what moves them. The form for phones only, and the maps for readers who prefer light.
 *
 * @param readMap text of a map file by its name
 * @throws Error where a step has no drawing that moves
 */
export function drawingsOf({ story, drawings }: CompiledStory, readMap: (name: string) => string): Drawings {
  const maps: Record<string, MapGroup> = {};
  const scenes = story.steps.map(({ id, beats }): Scene => {
    const { markup = '', score, ground = '' } = drawings[id] ?? {};
    if (!score) throw new Error(`The step “${id}” has no drawing that moves; the baseline needs one.`);
    const { compact } = JSON.parse(score) as Score;
    const document = parse(markup);
    const partOf = (part: string) => document.querySelector(`[data-part="${part}"]`);
    for (const wide of document.querySelectorAll('.d-only-wide')) wide.remove();
    const opacityOf = (part: string) =>
      compact.tracks.find((track) => track.part === part && track.property === 'opacity') ?? null;
    const levels = compact.riders.flatMap(({ part, x, y, k }): Level[] => {
      if (k === undefined) return [];
      const plate = partOf(part);
      const image = plate?.querySelector('img');
      const [file = '', fragment] = image?.getAttribute('src')?.split('/').at(-1)?.split('#') ?? [];
      const style = image?.getAttribute('style') ?? '';
      const length = (name: string) => Number(new RegExp(`(?:^|;)${name}:calc\\(([-\\d.e]+)`).exec(style)?.[1]) / k;
      const id = `m${Object.keys(maps).length}`;
      maps[file] ??= mapGroup(id, readMap(file), x + length('left'), y + length('top'), length('width'));
      plate?.closest('.d-only-compact')?.remove();
      return [{ file: maps[file].id, tone: fragment === 'tone', opacity: opacityOf(part) }];
    });
    return {
      id,
      ground,
      camera: compact.camera,
      levels,
      // The still's hidden parts are shown and hidden by the baseline's own script.
      marks: document.body.innerHTML.replaceAll(/;?--cv:hidden/g, ''),
      // The map's own pictures have left the markup, so what moves them isn't there.
      tracks: tracksOf(compact).filter(({ part }) => partOf(part)),
      map: opacityOf('a-layer'),
      beats: beats.map(({ at }) => [...at]),
    };
  });
  return { scenes, maps: Object.values(maps) };
}

/**
 * A map file as a group of an inline SVG, its corner and width in kilometres: its ids are made its own, and its style is left to the page
 * (`.s` are strokes that keep their width).
 *
 * @throws Error where the file is not one of the product's
 */
function mapGroup(id: string, svg: string, x: number, y: number, width: number): MapGroup {
  const [, units, inside] =
    /^<svg[^>]*viewBox="0 0 (\d+)[^>]*>(?:<style>[^<]*<\/style>)?([\s\S]+)<\/svg>$/.exec(svg) ?? [];
  if (!inside) throw new Error('This is not a map file of the product.');
  const own = inside
    .replaceAll(/\sid="([^"]+)"/g, ` id="${id}-$1"`)
    .replaceAll(/href="#([^"]+)"/g, `href="#${id}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${id}-$1)`);
  const n = (value: number) => Math.round(value * 1e5) / 1e5;
  const place = `translate(${n(x)} ${n(y)}) scale(${n(width / Number(units))})`;
  return { id, markup: `<g id="${id}" class="level" transform="${place}">${own}</g>` };
}
