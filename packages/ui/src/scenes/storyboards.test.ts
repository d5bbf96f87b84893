import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../score/index';
import { labelsAt } from '../testing/labels';
import { hasClass, partOf } from '../testing/markup';
import { originOf } from '../testing/place';
import { pyongyangRows } from '../testing/pyongyangRows';
import { isInForm, momentOf, opacityOf, readScene } from '../testing/scene';
import { composeStep, describeSteps } from '../testing/sceneSuite';
import { artOf, unitOf } from '../testing/stages';
import { stillText } from '../testing/stillText';
import { kinds } from './kinds';

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
const setting = { story, kinds };
const scenes = new Map(story.steps.map((step) => [step.id, composeStep(step, setting)]));
const read = (id: string) => {
  const scene = scenes.get(id);
  if (!scene) throw new Error(`no step is called ${id}`);
  return readScene(scene);
};

describe('pyongyang-2024', () => describeSteps(setting));

const STAGE = { compact: { width: 390, height: 275 }, wide: { width: 910, height: 650 } } as const;

/** A keyframe names the marks of its own layer; a lens or a trail belongs to a mark. */
const isNamed = (id: string, listed: readonly string[]): boolean =>
  !/shared|trail/.test(id) && listed.some((part) => part.startsWith(id.slice(0, 2)));

/** The ids in a row's list that are for a form. */
const idsFor = (list: string, form: string): string[] =>
  list
    .split(' ')
    .filter((id) => id !== '' && (!id.includes(':') || id.startsWith(`${form}:`)))
    .map((id) => id.slice(id.indexOf(':') + 1));

describe('storyboards', () => {
  it('have a row for every keyframe of every step, but for hand-overs between layers', () => {
    const known = [...scenes].flatMap(([id, { keyframes }]) =>
      keyframes.filter(({ compact }) => compact.length > 1).map(({ at, name }) => `${id} ${at} ${name}`),
    );
    expect(pyongyangRows.map(({ step, at, name }) => `${step} ${at} ${name}`).toSorted()).toEqual(known.toSorted());
  });

  describe.each(FORMS)('%s', (form) => {
    it.each(pyongyangRows)('$step at $at, “$name”', ({ step, at, name, marks, says, not = '' }) => {
      const scene = read(step);
      const moment = momentOf(scene, form, at);
      const find = (id: string) =>
        [id, `${id}_${form[0]}`].flatMap((part) => scene.parts.get(part) ?? []).filter((one) => isInForm(one, form));
      const keyframe = scene.scene.keyframes.find((one) => one.name === name);
      expect(keyframe?.at).toBe(at);
      for (const id of idsFor(marks, form)) {
        const [element] = find(id);
        expect(element && opacityOf(element, moment), `${id} is seen`).toBe(1);
        if (isNamed(id, keyframe?.[form] ?? []))
          expect(keyframe?.[form], `${id} is listed`).toContain(element && partOf(element));
        if (element && hasClass(element, 'd-pin')) {
          const u = unitOf(STAGE[form]);
          const art = artOf(STAGE[form]);
          const [x, y] = originOf(element, moment.poses, u);
          expect(
            x >= art.left && x <= art.right && y >= art.top && y <= art.bottom,
            `${id} stands in the picture (${x}, ${y})`,
          ).toBe(true);
        }
      }
      for (const id of idsFor(not, form)) {
        for (const element of find(id)) expect(opacityOf(element, moment), `${id} is not seen`).toBe(0);
      }
      const words = labelsAt(scene.root, STAGE[form], moment).map(({ text }) => text);
      for (const line of says)
        expect(
          words.some((text) => text.replaceAll(' ,', ',').includes(line)),
          `“${line}” is read in ${words.join(' | ')}`,
        ).toBe(true);
    });

    it.each(pyongyangRows)('$step at $at, “$name”, is drawn as stored', async ({ step, at, name }) => {
      const scene = scenes.get(step);
      if (!scene) throw new Error(`no step is called ${step}`);
      await expect(stillText(scene, form, at)).toMatchFileSnapshot(
        `stills/pyongyang-2024/${step}/${at * 100}-${name.toLowerCase().replaceAll(' ', '-')}.${form}.html`,
      );
    });
  });
});
