import type { SceneLayer, Step, Story } from '@proscenium/story-data';
import { tracksOf } from '../score/index';
import type { Form, Score, Track, Voice } from '../score/index';
import type { Compiled, CompiledDrawing, CompileOptions, PlateFile } from './compiled';
import { encode } from './encode';
import { kinds as ownKinds } from './kinds';
import { plateFile } from './map/plateFile';
import { union } from './map/plates';
import { posed } from './pose';
import type { ComposedScene, PlateFound, PlateRequest, SceneContext, SceneKind } from './scene';

interface Layer {
  kind: SceneKind;
  data: Spans;
  context: SceneContext;
}

/** What any layer may say about when it comes and goes. */
interface Spans {
  enter?: [number, number];
  leave?: [number, number];
  handOver?: unknown;
}

const keyOf = ({ detail, palette, moment }: PlateRequest): string =>
  [detail.name, palette, palette === 'lit' ? moment : ''].join(' ');

/** A scene of several layers as one drawing. */
export interface Composed extends Score {
  markup: string;
  ground: string;
  keyframes: ComposedScene['keyframes'];
}

/**
 * Compiles a story: plain JSON, and the map files that its drawings refer to. Pure but for the time it takes: the same story gives the same bytes.
 * `kinds`: kinds of scene, by name; default the kit's own.
 */
export function compileStory(
  story: Story,
  options: CompileOptions,
  kinds: Record<string, SceneKind> = ownKinds,
): Compiled {
  const files = new Map<string, { found: PlateFound; file: PlateFile }>();
  const centre = story.places[story.projection.centre];
  if (!centre) throw new Error(`the projection's centre “${story.projection.centre}” is not among the places`);
  const plate = (request: PlateRequest): PlateFound => {
    const found = files.get(keyOf(request))?.found;
    if (!found) throw new Error(`no map file was planned for ${keyOf(request)}`);
    return found;
  };
  const layersOf = (scene: SceneLayer[], step: Step | undefined): Layer[] =>
    scene.map(({ kind: name, data }, i) => {
      const kind = kinds[name];
      if (!kind) throw new Error(`no kind of scene is called “${name}”; there are ${Object.keys(kinds).join(', ')}`);
      const prefix = `${String.fromCharCode(97 + i)}-`;
      return {
        kind,
        data: data as Spans,
        context: { prefix, centre, places: story.places, step, opening: step === undefined, plate },
      };
    });
  const opening = layersOf(story.opening, undefined);
  const steps = story.steps.map((step) => ({ step, layers: layersOf(step.scene, step) }));
  const requests = [...opening, ...steps.flatMap(({ layers }) => layers)].flatMap(({ kind, data, context }) =>
    kind.plates(data, context),
  );
  for (const [key, frames] of groupFrames(requests)) {
    const { detail, palette, moment } = requests.find((request) => keyOf(request) === key) as PlateRequest;
    const frame = union(frames);
    const file = plateFile({ centre, detail, palette, frame, tints: story.tints, ...(moment ? { moment } : {}) });
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

/** Stacks layers, each in a box that comes and goes as the layer says. Exported for the suites. */
export function composeLayers(layers: readonly Layer[]): Composed {
  const voices: Record<Form, Voice> = {
    compact: { camera: [], riders: [], tracks: [] },
    wide: { camera: [], riders: [], tracks: [] },
  };
  let markup = '';
  const scenes = layers.map(({ kind, data, context }) => ({
    data,
    prefix: context.prefix,
    scene: kind.compose(data, context),
  }));
  for (const { data, prefix, scene } of scenes) {
    markup += `<div class="d-layer" data-ground="${scene.ground}" data-part="${prefix}layer">${scene.markup}</div>`;
    for (const form of ['compact', 'wide'] as const) {
      const voice = voices[form];
      if (voice.camera.length === 0) {
        voice.camera = scene[form].camera;
        voice.riders = scene[form].riders;
        voice.tracks.push(...scene[form].tracks);
      } else voice.tracks.push(...tracksOf(scene[form]));
      const window = windowOf(data, `${prefix}layer`);
      if (window) voice.tracks.push(window);
    }
  }
  return {
    markup,
    ground: scenes[0]?.scene.ground ?? 'day',
    poster: 0,
    ...voices,
    keyframes: scenes.flatMap(({ scene }) => scene.keyframes),
  };
}

function windowOf({ enter, leave, handOver }: Spans, part: string): Track | null {
  const goes = leave && !handOver;
  if (!enter && !goes) return null;
  const keys: Track['keys'] = [];
  if (enter) keys.push([enter[0], 0], [enter[1], 1]);
  if (goes) keys.push([leave[0], 1], [leave[1], 0]);
  return { part, property: 'opacity', pattern: '#', keys };
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
