import type { CompiledDrawing, CompiledStory } from '@proscenium/ui/scenes';
import { tracksOf, type CameraKey, type Score, type Track } from '@proscenium/ui/score';
import { mapGroup, type MapGroup } from './map-group';
import { parse } from './page-parts';

/** One map drawing that a scene shows: a map file, laid into the story's plane. */
export interface Level {
  /** Id of the inlined map file's group. */
  file: string;
  /** Shows tone only, without coast and borders. */
  tone: boolean;
  /** Opacity over progress; null where it always stands. Later levels are nearer and lie above. */
  opacity: Track | null;
}

/** One step's picture as the baselines draw it: the product's drawing for phones, its map taken apart from its marks. */
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

/** What the baselines draw: the product's own drawings. */
export interface Drawings {
  scenes: Scene[];
  maps: MapGroup[];
}

/**
 * Takes the drawings of a compiled story apart, for pages that draw the map inline: each map file once, and for each step its
 * camera, its marks, and what moves them. The form for phones only, and the maps for readers who prefer light.
 *
 * @param readMap text of a map file by its name
 */
export function drawingsOf({ story, drawings }: CompiledStory, readMap: (name: string) => string): Drawings {
  const maps = new Map<string, MapGroup>();
  const scenes = story.steps.map(({ id, beats }) => {
    const drawing = drawings[id];
    if (!drawing?.score) throw new Error(`The step “${id}” has no drawing that moves; the baselines need one.`);
    return { id, beats: beats.map(({ at }) => [...at]), ...sceneOf(drawing, maps, readMap) };
  });
  return { scenes, maps: [...maps.values()] };
}

function sceneOf(
  { markup, score, ground }: CompiledDrawing,
  maps: Map<string, MapGroup>,
  readMap: (name: string) => string,
): Omit<Scene, 'id' | 'beats'> {
  const { compact } = JSON.parse(score ?? '') as Score;
  const document = parse(markup);
  for (const wide of document.querySelectorAll('.d-only-wide')) wide.remove();
  const plates = compact.riders.flatMap(({ part, x, y, k }) => (k === undefined ? [] : [{ part, x, y, k }]));
  const opacityOf = (part: string) =>
    compact.tracks.find((track) => track.part === part && track.property === 'opacity') ?? null;
  const levels = plates.map(({ part, x, y, k }): Level => {
    const plate = document.querySelector(`[data-part="${part}"]`);
    const [url = '', fragment] = plate?.querySelector('img')?.getAttribute('src')?.split('#') ?? [];
    const file = url.slice(url.lastIndexOf('/') + 1);
    if (!maps.has(file)) {
      const lengths = plate?.querySelector('img')?.getAttribute('style') ?? '';
      const length = (name: string) => Number(new RegExp(`(?:^|;)${name}:calc\\(([-\\d.e]+)`).exec(lengths)?.[1]) / k;
      const corner = { x: x + length('left'), y: y + length('top'), width: length('width') };
      maps.set(file, mapGroup(`m${maps.size}`, readMap(file), corner));
    }
    plate?.closest('.d-only-compact')?.remove();
    return { file: maps.get(file)?.id ?? '', tone: fragment === 'tone', opacity: opacityOf(part) };
  });
  const moved = new Set(plates.map(({ part }) => part));
  const rest = { ...compact, riders: compact.riders.filter(({ part }) => !moved.has(part)) };
  const there = (part: string) => document.querySelector(`[data-part="${part}"]`) !== null;
  return {
    ground,
    camera: compact.camera,
    levels,
    // The still's hidden parts are shown and hidden by the baselines' own script.
    marks: document.body.innerHTML.replaceAll(/;?--cv:hidden/g, ''),
    tracks: tracksOf(rest).filter(({ part }) => !moved.has(part) && there(part)),
    map: opacityOf('a-layer'),
  };
}
