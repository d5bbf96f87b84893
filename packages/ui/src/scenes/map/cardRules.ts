import { meant, says } from '@proscenium/story-data';
import type { z } from 'zod';
import { numbersOn } from '../cardNumbers';
import { kindOfMark } from './marks/index';
import type { Mark } from './marks/index';

/** What the rules look at. */
interface Ruled {
  marks: Record<string, Mark>;
  card?: { show?: readonly string[] | undefined; marks: Record<string, Mark> } | undefined;
}

/** What a map's card must be: it shows marks that are there and that a card can draw, and its own words hold no number that would need a mark. */
export function checkCard(map: Ruled, context: z.core.$RefinementCtx<Ruled>): void {
  const { card } = map;
  if (!card) return;
  const note = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path: ['card', ...path], message, input: map });
  const known = { ...map.marks, ...card.marks };
  for (const [i, name] of (card.show ?? []).entries()) {
    const mark = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!mark) {
      const fix = meant(name, Object.keys(known), 'add it to the `marks` of the card, or take it out');
      note(['show', i], says('the name of one of the `marks` of this map or of its card', fix));
    } else if (!kindOfMark(mark).card) {
      const expected = 'a mark that has room on a card';
      note(['show', i], says(expected, 'take it out', `a mark of kind \`${mark.kind}\` on a card`));
    }
  }
  for (const { path, message } of numbersOn(card.marks)) note(['marks', ...path], message);
}
