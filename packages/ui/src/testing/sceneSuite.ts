import type { Step } from '@proscenium/story-data';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { composeLayers, layersOf } from '../scenes/layers';
import type { Setting } from '../scenes/layers';
import type { ComposedScene, SceneContext, SceneKind } from '../scenes/scene';
import { checkLabels } from './checkLabels';
import { checkNumbers } from './checkNumbers';
import { checkParts } from './checkParts';
import { checkPure } from './checkPure';
import { checkVisible } from './checkVisible';
import { checkWeights } from './checkWeights';
import { describeProblem } from './problem';
import type { Problem } from './problem';
import { readScene } from './scene';
import type { CheckedScene, ReadScene } from './scene';
import { OPENING_STAGES, STAGES } from './stages';
import type { Stage } from './stages';
import { standIn } from './standIn';

/** Every check of a composed scene, by the sentence that holds when it finds nothing. */
const CHECKS: Record<string, (read: ReadScene, stages: readonly Stage[]) => Problem[]> = {
  'has finite numbers, keys in order and clamps': ({ scene }) => checkNumbers(scene),
  'moves parts that are there, each once': checkParts,
  'shows every part of every keyframe, the first from the start': checkVisible,
  'keeps the weight of lines, rings, dots and words': checkWeights,
  'keeps labels inside and apart': checkLabels,
};

/**
 * Everything that is wrong with a composed scene, of one kind or of several layers. Pure; an empty list is a pass. Where numbers are wrong nothing else
 * is looked at. `stages`: the sizes at which labels are measured.
 */
export function checkScene(scene: CheckedScene, stages: readonly Stage[] = STAGES): Problem[] {
  const numbers = checkNumbers(scene);
  if (numbers.length > 0) return numbers;
  const read = readScene(scene);
  return Object.values(CHECKS).flatMap((check) => check(read, stages));
}

/** Milliseconds; labels are measured at some hundred moments. */
const PATIENCE = 30_000;

function describeChecks(compose: () => CheckedScene, stages = STAGES): void {
  for (const [sentence, check] of Object.entries(CHECKS)) {
    it(`${sentence}`, { timeout: PATIENCE }, () => {
      expect(check(readScene(compose()), stages).map(describeProblem)).toEqual([]);
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
    const parsed = kind.schema.parse(data);
    it('is pure', () => {
      expect(checkPure(kind, parsed, context).map(describeProblem)).toEqual([]);
    });
    it('names places that are there', () => {
      const named = kind.references?.(parsed).places.map(({ id }) => id) ?? [];
      expect(named.filter((id) => !(id in context.story.places))).toEqual([]);
    });
    describeChecks(() => kind.compose(parsed, context), context.opening ? OPENING_STAGES : STAGES);
  });
}

/** A step's scene as one drawing, with stand-ins for its files. Without a step: the scene behind the title. */
export function composeStep(step: Step | undefined, setting: Omit<Setting, 'file'>): ComposedScene {
  return composeLayers(layersOf(step, { ...setting, file: standIn().file }));
}

/** Defines a Vitest suite that the scenes of a story must pass: the one behind the title, and every step's. */
export function describeScenes(setting: Omit<Setting, 'file'>): void {
  const { opening, steps } = setting.story;
  describe.runIf(opening.length > 0)('opening', () => {
    describeChecks(() => composeStep(undefined, setting), OPENING_STAGES);
  });
  for (const step of steps.filter(({ scene }) => scene.length > 0)) {
    describe(`step ${step.id}`, () => {
      it('has a description', () => {
        expect(step.alt.trim()).not.toBe('');
      });
      it('is pure', () => {
        const layers = layersOf(step, { ...setting, file: standIn().file });
        const problems = layers.flatMap(({ kind, data, context }) => checkPure(kind, data, context));
        expect(problems.map(describeProblem)).toEqual([]);
      });
      describeChecks(() => composeStep(step, setting));
    });
  }
}
