import { readFileSync } from 'node:fs';
import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FORMS } from '../score/index';
import type { Form } from '../score/index';
import { labelsAt } from '../testing/labels';
import { isInForm, momentOf, opacityOf, originOf, readScene } from '../testing/read';
import type { Moment, Placed } from '../testing/read';
import { composeStep, describeScenes } from '../testing/sceneSuite';
import { artOf, formFor, OPENING_STAGES, STAGES, unitOf } from '../testing/stages';
import { stillText } from '../testing/stillText';
import { kinds } from './kinds';
import { hasClass, partOf, write } from './markup';

/** What a keyframe of a step must show; stills/pyongyang-2024/storyboard.yaml says what each field is. */
interface Row {
  step: string;
  at: number;
  name: string;
  shows: string;
  gone?: string;
  says: string[];
}

const storyboard = new URL('stills/pyongyang-2024/storyboard.yaml', import.meta.url);
const bySteps = parse(readFileSync(storyboard, 'utf8')) as Record<string, Omit<Row, 'step'>[]>;
const rows = Object.entries(bySteps).flatMap(([step, all]) => all.map((row): Row => ({ step, ...row })));

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
const setting = { story, kinds };
const scenes = new Map(story.steps.map((step) => [step.id, composeStep(step, setting)]));
const read = (id: string) => {
  const scene = scenes.get(id);
  if (!scene) throw new Error(`no step is called ${id}`);
  return readScene(scene);
};

describe('pyongyang-2024', () => {
  describeScenes(setting);
});

const STAGE = { compact: { width: 390, height: 275 }, wide: { width: 910, height: 650 } } as const;

/** The ids in a row's list that are for a form. */
const idsFor = (list: string, form: Form): string[] =>
  list
    .split(' ')
    .filter((id) => id !== '' && (!id.includes(':') || id.startsWith(`${form}:`)))
    .map((id) => id.slice(id.indexOf(':') + 1));

/** A keyframe names the marks of its own layer; a lens or a trail belongs to a mark. */
const isNamed = (id: string, listed: readonly string[]): boolean =>
  !/shared|trail/.test(id) && listed.some((part) => part.startsWith(id.slice(0, 2)));

/** Whether what hangs on a pin stands in the picture; other parts fill it. */
function isInPicture(one: Placed, moment: Moment): boolean {
  const stage = STAGE[moment.form];
  const art = artOf(stage);
  const [x, y] = originOf(one, moment, unitOf(stage));
  return !hasClass(one.element, 'd-pin') || (x >= art.left && x <= art.right && y >= art.top && y <= art.bottom);
}

/** What a row asks for and the picture does not show, in words. */
function missing({ step, at, name, shows, says, gone = '' }: Row, form: Form): string[] {
  const scene = read(step);
  const moment = momentOf(scene, form, at);
  const listed = scene.scene.keyframes.find((one) => one.name === name)?.[form] ?? [];
  const find = (id: string) =>
    [id, `${id}_${form[0]}`].flatMap((part) => scene.parts.get(part) ?? []).filter((one) => isInForm(one, form));
  const wanted = idsFor(shows, form).flatMap((id) => {
    const [one] = find(id);
    if (!one) return [`${id} is not there`];
    return [
      ...(opacityOf(one, moment) === 1 ? [] : [`${id} is not seen`]),
      ...(!isNamed(id, listed) || listed.includes(partOf(one.element) ?? '') ? [] : [`${id} is not in the keyframe`]),
      ...(isInPicture(one, moment) ? [] : [`${id} stands outside the picture`]),
    ];
  });
  const unwanted = idsFor(gone, form).filter((id) => find(id).some((element) => opacityOf(element, moment) > 0));
  const words = labelsAt(scene, STAGE[form], at).map(({ text }) => text);
  const unsaid = says.filter((line) => !words.some((text) => text.includes(line)));
  return [
    ...wanted,
    ...unwanted.map((id) => `${id} is still seen`),
    ...unsaid.map((line) => `“${line}” is not among ${words.join(' | ')}`),
  ];
}

describe('the opening', () => {
  const opening = readScene(composeStep(undefined, setting));

  it.each(OPENING_STAGES)('shows the whole way and says how its light was made, at $width x $height', (stage) => {
    const words = labelsAt(opening, stage, 0).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['Yakutsk', 'Pyongyang', expect.stringMatching(/omputed for 02:45/)]));
  });

  it('shows tone only: no coast and no border runs under the title', () => {
    const html = write(opening.scene.markup);
    expect(html).toContain('middle-lit.svg#tone');
    expect(html).not.toMatch(/\.svg"/);
  });
});

describe('storyboards', () => {
  it('have a row for every keyframe of every step, but for hand-overs between layers', () => {
    const known = [...scenes].flatMap(([id, { keyframes }]) =>
      keyframes.filter(({ compact }) => compact.length > 1).map(({ at, name }) => `${id} ${at} ${name}`),
    );
    expect(rows.map(({ step, at, name }) => `${step} ${at} ${name}`).toSorted()).toEqual(known.toSorted());
  });

  describe.each(FORMS)('%s', (form) => {
    it.each(rows)('$step at $at, “$name”', (row) => {
      expect(missing(row, form)).toEqual([]);
    });
    it.each(rows)('$step at $at, “$name”, is drawn as stored', async ({ step, at, name }) => {
      const scene = scenes.get(step);
      if (!scene) throw new Error(`no step is called ${step}`);
      await expect(stillText(scene, form, at)).toMatchFileSnapshot(
        `stills/pyongyang-2024/${step}/${at * 100}-${name.toLowerCase().replaceAll(' ', '-')}.${form}.html`,
      );
    });
  });
});

describe('the plate with Article 4', () => {
  it.each(STAGES)('stays clear of the tie at $width x $height', (stage) => {
    const scene = read('basic-agreement');
    const moment = momentOf(scene, formFor(stage), 0.25);
    const [x, y, toX, toY] = ['a-point', 'a-moscow-dot'].flatMap((id) => {
      const element = scene.parts.get(`${id}_${moment.form[0]}`);
      return element ? originOf(element, moment, unitOf(stage)) : [];
    });
    const plate = labelsAt(scene, stage, 0.25).find(({ part }) => part.startsWith('a-article'))?.boxes[0];
    if (!plate || x === undefined || y === undefined || toX === undefined || toY === undefined)
      throw new Error('it is not there');
    // Of the plate's corners the upper right one is nearest to the line, which runs down to the right.
    const away = ((plate.top - y) * (toX - x) - (plate.right - x) * (toY - y)) / Math.hypot(toX - x, toY - y);
    expect(Math.abs(away)).toBeGreaterThan(8);
    expect(plate.right).toBeLessThan(x + ((plate.top - y) / (toY - y)) * (toX - x));
  });
});
