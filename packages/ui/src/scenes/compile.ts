import type { Step, Story } from '@proscenium/story-data';
import { round } from '../score/index';
import type { Score, Voice } from '../score/index';
import type { Compiled, CompiledDrawing, CompileOptions } from './compiled';
import { noFiles } from './files';
import { kinds as ownKinds } from './kinds';
import { composeLayers, layersOf } from './layers';
import type { Layer, SceneKinds, Setting } from './layers';
import { write } from './markup';
import { posed } from './pose';
import { shown } from './shown';

/**
 * Compiles a story: plain JSON, and the files that its drawings refer to. Pure but for the time it takes: the same story gives the same bytes.
 * `kinds`: kinds of scene, by name; default the kit's own.
 */
export function compileStory(story: Story, { filesUrl }: CompileOptions, kinds: SceneKinds = ownKinds): Compiled {
  const { draw, find } = noFiles(filesUrl);
  const setting: Setting = { story, kinds, file: find };
  const opening = layersOf(undefined, setting);
  const steps = story.steps.map((step) => ({ step, layers: layersOf(step, setting) }));
  const all = [...opening, ...steps.flatMap(({ layers }) => layers)];
  const files = draw(all.flatMap(({ kind, data, context }) => kind.files?.(data, context) ?? []));
  const drawings: Record<string, CompiledDrawing> = {};
  for (const { step, layers } of steps) {
    if (layers.length === 0) continue;
    drawings[step.id] = { ...drawingOf(layers, step), travel: travelOf(step, layers) };
  }
  return { compiled: { story, opening: { ...drawingOf(opening), score: null }, drawings }, files };
}

function drawingOf(layers: readonly Layer[], step?: Step): CompiledDrawing {
  const scene = composeLayers(layers);
  const poster = step?.poster ?? 0;
  const markup = posed(scene.markup, scene, poster);
  return {
    markup: write(markup),
    still: write(shown(markup, step?.embed !== undefined)),
    score: encode({ ...scene, poster }),
    ground: scene.ground,
  };
}

/** Doublings of scale from each beat to the next; the last beat has none. */
function travelOf(step: Step, layers: readonly Layer[]): number[] {
  return step.beats.map(({ at }, i) => {
    const from = at[0] ?? 0;
    const to = step.beats[i + 1]?.at[0] ?? from;
    const doublings = layers.map(({ kind, data }) => kind.travel?.(data, from, to) ?? 0);
    return Math.round(Math.max(0, ...doublings) * 100) / 100;
  });
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits || 0;

/** Progress, hundredths of the box and km need no more digits to stay within a hundredth of a pixel; scales do. */
function shorten({ camera, riders, tracks }: Voice): Voice {
  return {
    camera: camera.map(([p, x, y, k]) => [rounded(p, 5), rounded(x, 3), rounded(y, 3), rounded(k, 7)]),
    riders: riders.map(({ part, x, y, k }) => ({
      part,
      x: rounded(x, 2),
      y: rounded(y, 2),
      ...(k === undefined ? {} : { k: rounded(k, 7) }),
    })),
    tracks: tracks.map(({ keys, ...track }) => {
      const units = [...track.pattern.matchAll(/#(u?)/g)].map(([, unit = '']) => unit);
      return {
        ...track,
        keys: keys.map(([p, ...values]) => [rounded(p, 5), ...values.map((v, i) => round(v, units[i] ?? ''))]),
      };
    }),
  };
}

/** A score as the page carries it: JSON, rounded, with `<` kept out so that it can stand inside a script element. */
export function encode({ poster, compact, wide }: Score): string {
  const score: Score = { poster, compact: shorten(compact), wide: shorten(wide) };
  return JSON.stringify(score).replaceAll('<', '\\u003c');
}
