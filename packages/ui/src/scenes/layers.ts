import type { SceneLayer, Step, Story } from '@proscenium/story-data';
import { tracksOf } from '../score/index';
import type { Form, Score, Track, Voice } from '../score/index';
import type { LatLon } from './map/plane';
import type { ComposedScene, SceneContext, SceneKind } from './scene';

/** Kinds of scene by the name that a story calls them by. */
export type SceneKinds = Readonly<Record<string, SceneKind>>;

/** One layer of a scene, ready to be composed. */
export interface Layer {
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

/** A scene of several layers as one drawing. */
export interface Composed extends Score {
  markup: string;
  /** Ground of the stage at the scene's start. */
  ground: string;
  keyframes: ComposedScene['keyframes'];
}

/** What the layers of a story's scenes share. */
export interface Setting {
  story: Story;
  kinds: SceneKinds;
  plate: SceneContext['plate'];
}

/** The place in the middle of a story's projection. Throws an Error where it is not among the places. */
export function centreOf({ places, projection }: Story): LatLon {
  const centre = places[projection.centre];
  if (!centre) throw new Error(`the projection's centre “${projection.centre}” is not among the places`);
  return centre;
}

/**
 * The layers of a scene with their kinds; parts of the first have ids that begin with `a-`, of the second `b-` and so on. `step` is undefined for the
 * scene behind the title. Throws an Error that names what is known for an unknown kind.
 */
export function layersOf(scene: readonly SceneLayer[], step: Step | undefined, setting: Setting): Layer[] {
  const { story, kinds, plate } = setting;
  const centre = centreOf(story);
  return scene.map(({ kind: name, data }, i) => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw new Error(`no kind of scene is called “${name}”; there are ${Object.keys(kinds).join(', ')}`);
    const prefix = `${String.fromCharCode(97 + i)}-`;
    return {
      kind,
      data: data as Spans,
      context: { prefix, centre, places: story.places, step, opening: step === undefined, plate },
    };
  });
}

/** Stacks layers, each in a box that comes and goes as the layer says. */
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
