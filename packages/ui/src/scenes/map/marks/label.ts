import { defineMark } from '../mark';
import { pinned } from './drawing';
import { where } from './fields';
import { cardWords, lettering, wordsFields, wordsLook } from './words';

/** Words at a place; they travel with the map and keep their size. */
export const label = defineMark(
  'label',
  { ...wordsFields, place: where },
  {
    draw: (mark, { id, at }) => pinned(id, at(mark.place), lettering(mark)),
    card: (mark, { point, inks }) => ({ labels: [cardWords(mark, point(mark.place), inks)] }),
    look: wordsLook,
  },
);
