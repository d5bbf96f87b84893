import type { Step, Story } from '@proscenium/story-data';
import type { Compiled, CompiledDrawing, CompileOptions, PlateFile } from './compiled';
import { encode } from './encode';
import { kinds as ownKinds } from './kinds';
import { centreOf, composeLayers, layersOf } from './layers';
import type { Composed, Layer, SceneKinds, Setting } from './layers';
import { plateFile } from './map/plateFile';
import { union } from './map/plates';
import { posed } from './pose';
import type { PlateFound, PlateRequest } from './scene';

const keyOf = ({ detail, palette, moment }: PlateRequest): string =>
  [detail.name, palette, palette === 'lit' ? moment : ''].join(' ');

/**
 * Compiles a story: plain JSON, and the map files that its drawings refer to. Pure but for the time it takes: the same story gives the same bytes.
 * `kinds`: kinds of scene, by name; default the kit's own.
 */
export function compileStory(story: Story, options: CompileOptions, kinds: SceneKinds = ownKinds): Compiled {
  const files = new Map<string, { found: PlateFound; file: PlateFile }>();
  const plate = (request: PlateRequest): PlateFound => {
    const found = files.get(keyOf(request))?.found;
    if (!found) throw new Error(`no map file was planned for ${keyOf(request)}`);
    return found;
  };
  const setting: Setting = { story, kinds, plate };
  const opening = layersOf(story.opening, undefined, setting);
  const steps = story.steps.map((step) => ({ step, layers: layersOf(step.scene, step, setting) }));
  const requests = [...opening, ...steps.flatMap(({ layers }) => layers)].flatMap(({ kind, data, context }) =>
    kind.plates(data, context),
  );
  for (const [key, frames] of groupFrames(requests)) {
    const { detail, palette, moment } = requests.find((request) => keyOf(request) === key) as PlateRequest;
    const frame = union(frames);
    const file = plateFile({
      centre: centreOf(story),
      detail,
      palette,
      frame,
      tints: story.tints,
      ...(moment ? { moment } : {}),
    });
    files.set(key, { file, found: { url: options.platesUrl + file.name, frame } });
  }
  const drawings: Record<string, CompiledDrawing> = {};
  for (const { step, layers } of steps) {
    if (layers.length === 0) continue;
    drawings[step.id] = { ...drawingOf(composeLayers(layers), step.poster), travel: travelOf(step, layers) };
  }
  const first: CompiledDrawing = { ...drawingOf(composeLayers(opening), 0), score: null };
  return { compiled: { story, opening: first, drawings }, plates: [...files.values()].map(({ file }) => file) };
}

function groupFrames(requests: readonly PlateRequest[]): Map<string, PlateRequest['frame'][]> {
  const groups = new Map<string, PlateRequest['frame'][]>();
  for (const request of requests) groups.set(keyOf(request), [...(groups.get(keyOf(request)) ?? []), request.frame]);
  return groups;
}

function drawingOf(composed: Composed, poster: number): CompiledDrawing {
  return {
    markup: posed(composed.markup, composed, poster),
    score: encode({ ...composed, poster }),
    ground: composed.ground,
  };
}

/** Doublings of scale from each beat to the next; the last beat has none. */
function travelOf(step: Step, layers: readonly Layer[]): number[] {
  return step.beats.map(({ at }, i) => {
    const from = at[0] ?? 0;
    const to = step.beats[i + 1]?.at[0] ?? from;
    return Math.round(Math.max(0, ...layers.map(({ kind, data }) => kind.travel(data, from, to))) * 100) / 100;
  });
}
