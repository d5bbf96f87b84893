import { steps } from './published';

/** Claims that are marked in the text of their own step, with the selector of their words. */
export const marked = steps.flatMap(({ id: step, claims, beats }) => {
  const text = JSON.stringify(beats.map((beat) => beat.text));
  return claims
    .filter(({ id }) => text.includes(`"type":"claim","id":"${id}"`))
    .map(({ id }) => ({ step, id, card: `c.${id}`, words: `[id="${step}"] label[data-claim="${id}"]` }));
});

const of = (at: number) => {
  const found = marked.at(at);
  if (!found) throw new Error('The story marks no claim.');
  return found;
};
export const first = of(0);
export const last = of(-1);
