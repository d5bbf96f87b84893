import type { Step } from '@proscenium/story-data';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { composeLayers, layersOf } from '../scenes/layers';
import type { Layer, LayerData, Setting } from '../scenes/layers';
import type { ComposedScene, SceneContext, SceneKind } from '../scenes/scene';
import { checkLabels } from './checkLabels';
import { checkNumbers } from './checkNumbers';
import { checkParts } from './checkParts';
import { checkPure } from './checkPure';
import { checkVisible } from './checkVisible';
import { checkWeights } from './checkWeights';
import { readScene } from './read';
import type { CheckedScene, ReadScene } from './read';
import { OPENING_STAGES, STAGES } from './stages';
import type { Stage } from './stages';
import { standIn } from './standIn';

/** Every check of a composed scene, by the sentence that holds when it finds nothing. */
const CHECKS: Record<string, (read: ReadScene, stages: readonly Stage[]) => string[]> = {
  'has finite numbers and keys in order': ({ scene }) => checkNumbers(scene),
  'moves parts that are there, each once': checkParts,
  'shows every part of every keyframe, the first from the start': checkVisible,
  'keeps the weight of lines, rings, dots and words': checkWeights,
  'keeps labels inside and apart': checkLabels,
};

/**
 * Everything that is wrong with a composed scene, of one kind or of several layers. Pure; an empty list is a pass. Where numbers are wrong nothing else
 * is looked at. `stages`: the sizes at which labels are measured.
 */
export function checkScene(scene: CheckedScene, stages: readonly Stage[] = STAGES): string[] {
  const numbers = checkNumbers(scene);
  if (numbers.length > 0) return numbers;
  const read = readScene(scene);
  return Object.values(CHECKS).flatMap((check) => check(read, stages));
}

/** Milliseconds; labels are measured at some hundred moments. */
const PATIENCE = 30_000;

function describeLayers(layers: readonly Layer[]): void {
  const stages = layers[0]?.context.opening ? OPENING_STAGES : STAGES;
  it('is pure', () => {
    expect(layers.flatMap(({ kind, data, context }) => checkPure(kind, data, context))).toEqual([]);
  });
  for (const [sentence, check] of Object.entries(CHECKS)) {
    it(`${sentence}`, { timeout: PATIENCE }, () => {
      expect(check(readScene(composeLayers(layers)), stages)).toEqual([]);
    });
  }
}

/**
 * Defines a Vitest suite that a kind of scene must pass with one set of data. `data`: a layer as a story writes it, without `kind`.
 * `context`: what it is composed from besides; default `standIn()`.
 */
export function describeScene<Schema extends z.ZodType>(
  name: string,
  kind: SceneKind<Schema>,
  data: z.input<Schema>,
  context: SceneContext = standIn(),
): void {
  describe(`${name}`, () => {
    describeLayers([{ kind: kind as SceneKind, data: kind.schema.parse(data) as LayerData, context }]);
  });
}

/** The layers of a step's scene with stand-ins for their files. Without a step: of the scene behind the title. */
const layersFor = (step: Step | undefined, setting: Omit<Setting, 'file'>): Layer[] =>
  layersOf(step, { ...setting, file: standIn().file });

/** The same as one drawing. */
export const composeStep = (step: Step | undefined, setting: Omit<Setting, 'file'>): ComposedScene =>
  composeLayers(layersFor(step, setting));

/** Defines a Vitest suite that the scenes of a story must pass: the one behind the title, and every step's. */
export function describeScenes(setting: Omit<Setting, 'file'>): void {
  for (const step of [undefined, ...setting.story.steps]) {
    const layers = layersFor(step, setting);
    describe.runIf(layers.length > 0)(`${step?.id ?? 'opening'}`, () => {
      describeLayers(layers);
    });
  }
}
