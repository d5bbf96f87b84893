import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { describe, expect, it } from 'vitest';
import { valuesAt } from '../score/index';
import { standIn } from '../testing/standIn';
import { kinds } from './kinds';
import { composeLayers, layersOf } from './layers';
import type { Layer } from './layers';
import { h, write } from './markup';
import type { ComposedScene, SceneKind } from './scene';

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
const setting = { story, kinds, file: standIn().file };

const voice = (part: string): ComposedScene['compact'] => ({
  camera: [[0, 1, 2, 3]],
  riders: [{ part, x: 0, y: 0 }],
  tracks: [],
});
/** A kind that draws one dot. */
const dot = {
  compose: (_data: unknown, { prefix }: { prefix: string }): ComposedScene => ({
    markup: [h('i', { dataPart: `${prefix}dot` })],
    compact: voice(`${prefix}dot`),
    wide: voice(`${prefix}dot`),
    keyframes: [{ at: 0, name: prefix, compact: [], wide: [] }],
    ground: prefix === 'a-' ? 'night' : 'day',
  }),
} as unknown as SceneKind;
const layer = (prefix: string, data: Layer['data'] = {}): Layer => ({ kind: dot, data, context: standIn({ prefix }) });
const windowOf = (data: Layer['data']) =>
  composeLayers([layer('a-', data)]).compact.tracks.find(({ part }) => part === 'a-layer');

describe('layersOf', () => {
  it('gives each layer a prefix, its kind and its data', () => {
    const [step] = story.steps;
    const layers = layersOf(step, setting);
    expect(
      layers.map(({ kind, context }) => [kind === kinds.map, context.prefix, context.opening, context.step?.id]),
    ).toEqual([
      [true, 'a-', false, 'arrival'],
      [false, 'b-', false, 'arrival'],
    ]);
    expect(layersOf(undefined, setting)[0]?.context.opening).toBe(true);
  });

  it.each(['globe', 'constructor'])('names what there is where a story asks for the kind “%s”', (kind) => {
    expect(() => layersOf(undefined, { ...setting, story: { ...story, opening: [{ kind, data: {} }] } })).toThrow(
      `no kind of scene is called “${kind}”; there are map, plan`,
    );
  });
});

describe('composeLayers', () => {
  it('puts each layer into a box of its own, the first at the bottom', () => {
    const { markup, ground } = composeLayers([layer('a-'), layer('b-')]);
    expect(write(markup)).toBe(
      '<div class="d-layer" data-ground="night" data-part="a-layer"><i data-part="a-dot"></i></div>' +
        '<div class="d-layer" data-ground="day" data-part="b-layer"><i data-part="b-dot"></i></div>',
    );
    expect(ground).toBe('night');
  });

  it('keeps the first layer’s camera, and writes the others’ out as tracks', () => {
    const { compact } = composeLayers([layer('a-'), layer('b-')]);
    expect(compact.camera).toHaveLength(1);
    expect(compact.riders.map(({ part }) => part)).toEqual(['a-dot']);
    expect(compact.tracks.map(({ part }) => part)).toEqual(['b-dot']);
  });

  it('lets a layer come and go', () => {
    const track = windowOf({ enter: [0.2, 0.4], leave: [0.6, 0.8] });
    expect(track && [0, 0.3, 0.5, 0.7, 1].map((p) => valuesAt(track, p)[0]?.toFixed(3))).toEqual([
      '0.000',
      '0.500',
      '1.000',
      '0.500',
      '0.000',
    ]);
  });

  it('lets a layer that hands over leave by itself', () => {
    expect(windowOf({ leave: [0.6, 0.8], handOver: {} })).toBeUndefined();
    expect(windowOf({})).toBeUndefined();
  });

  it('gathers the keyframes of all layers', () => {
    expect(composeLayers([layer('a-'), layer('b-')]).keyframes.map(({ name }) => name)).toEqual(['a-', 'b-']);
  });
});
