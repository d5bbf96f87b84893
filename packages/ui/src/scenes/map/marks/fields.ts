import { says } from '@proscenium/story-data';
import { z } from 'zod';
import { numberIn, progress } from '../../fields';

/** A number of CSS pixels; may be negative. */
export const pixels = numberIn(-2000, 2000, 'pixels');

/** A point of the safe box: shares (0-1) of its width and height; a little outside is allowed. */
export const spot = z.tuple(
  [numberIn(-0.5, 1.5, "a share of the safe box's width"), numberIn(-1.5, 1.5, "a share of the safe box's height")],
  says(
    'a point of the safe box: two shares of its width and height, mostly between 0 and 1',
    'write for example `[0.05, 0.3]`',
  ),
);

const km = numberIn(-20_000, 20_000, 'kilometres');

/** A place's id, or kilometres east and north of the map's centre. */
export const where = z.union(
  [z.string(), z.tuple([km, km])],
  says('the id of a place, or kilometres east and north of the centre', 'write for example `seoul` or `[-150, 180]`'),
);

/** Two numbers of pixels. */
export const pixelPair = z.tuple([pixels, pixels], says('two numbers of pixels', 'write for example `[12, 7]`'));

const SHARE = says(
  'pairs of progress and of how much stands then, both from 0 to 1',
  'write for example `[[0.2, 0], [0.8, 1]]`',
);
/** How much of a line stands at which progress. */
export const drawn = z
  .array(z.tuple([progress, numberIn(0, 1, 'how much of the line stands')], SHARE))
  .min(2, SHARE)
  .refine((pairs) => pairs.every(([at], i) => i === 0 || at >= (pairs[i - 1]?.[0] ?? 0)), {
    error: says('progresses in ascending order', 'sort the pairs by their first number'),
  });

const CLOCK = says('a time from 00:00 to 23:59', 'write for example "02:46"');
/** A time of day, in the story's own time. */
export const clock = z.string(CLOCK).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, CLOCK);

/** A share of the safe box, a little outside allowed. */
export const share = numberIn(-0.5, 1.5, "a share of the safe box's width or height");

/** What a mark is painted in. */
export const colour = z.enum(['line', 'lamp', 'ink', 'ink-2']);

/** A place's id, or kilometres east and north of the map's centre. */
export type Where = z.infer<typeof where>;
export type Colour = z.infer<typeof colour>;
