import type { Inline } from '@proscenium/story-data';
import { plainText } from '@proscenium/story-data';
import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { expect, it } from 'vitest';
import { FORMS } from '../score/index';
import { labelsAt } from '../testing/labels';
import { readScene } from '../testing/read';
import { composeStep } from '../testing/sceneSuite';
import { kinds } from './kinds';

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
const STAGE = { compact: { width: 390, height: 275 }, wide: { width: 910, height: 650 } } as const;

const claims = story.steps.flatMap((step) => step.claims);
/** Claims of a figure that somebody denies, with those figures and who denies them. */
const alleged = claims.flatMap(({ id, said, qualifier = '' }) => {
  const denials = claims.filter(({ denies }) => denies.includes(id));
  const figures = `${said} ${qualifier}`.match(/\d[\d,.]*\d/g) ?? [];
  return denials.length > 0 && figures.length > 0 ? [{ id, figures, denials }] : [];
});

const marksIn = (text: readonly Inline[]): string[] =>
  text.flatMap((part) => [
    ...(part.type === 'claim' ? [part.id] : []),
    ...('children' in part ? marksIn(part.children) : []),
  ]);

it('has figures that somebody denies', () => {
  expect(alleged.map(({ id }) => id)).toEqual(['seoul-june', 'us-june']);
});

it('a picture that shows such a figure says who denies it', () => {
  const shown = story.steps.flatMap((step) => {
    const read = readScene(composeStep(step, { story, kinds }));
    return FORMS.flatMap((form) =>
      read.scene.keyframes.map(({ at }) => ({
        where: `${step.id} at ${at}, ${form}`,
        words: labelsAt(read, STAGE[form], at)
          .map(({ text }) => text)
          .join(' '),
      })),
    );
  });
  const told = shown.filter(({ words }) => alleged.some(({ figures }) => figures.some((one) => words.includes(one))));
  expect(told.length).toBeGreaterThan(1);
  const silent = told.filter(({ words }) => {
    const deniers = alleged
      .filter(({ figures }) => figures.some((one) => words.includes(one)))
      .flatMap(({ denials }) => denials.map(({ by }) => by.split(/[\s,]/)[0] ?? by));
    return !/\bdenied\b/.test(words) || deniers.some((who) => !words.includes(who));
  });
  expect(silent.map(({ where }) => where)).toEqual([]);
});

it('a paragraph that states such a figure opens its card, which holds the denial, or marks the denial', () => {
  const texts = [
    ...story.lede,
    ...story.steps.flatMap(({ beats, embed }) => [...beats.map(({ text }) => text), ...(embed ? [embed] : [])]),
    ...story.notKnown,
    ...story.law,
  ];
  const stated = texts.flatMap((text) =>
    alleged
      .filter(({ figures }) => figures.some((one) => plainText(text).includes(one)))
      .map((claim) => ({ ...claim, marks: marksIn(text) })),
  );
  expect(stated.length).toBeGreaterThan(1);
  const bare = stated.filter(
    ({ id, marks, denials }) => !marks.includes(id) && !denials.some((denial) => marks.includes(denial.id)),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});
