import { meant, says, unmarkedNumbers } from '@proscenium/story-data';
import { z } from 'zod';

/** Something wrong in a layer's data: the path to it, and a message as `says` makes it. */
export interface Slip {
  path: (string | number)[];
  message: string;
}

/** A refinement of a schema: the slips that are found in its data are reported. */
export const refusing =
  <Data>(slipsIn: (data: Data) => Slip[]) =>
  (data: Data, context: z.core.$RefinementCtx<Data>): void => {
    for (const slip of slipsIn(data)) context.addIssue({ code: 'custom', ...slip });
  };

/** The slip of a name that is not among the known ones. `expected`: what it must be; `orElse`: what to do where none is nearly it. */
export const unlessKnown = (
  path: Slip['path'],
  name: string,
  known: readonly string[],
  expected: string,
  orElse: string,
): Slip[] => (known.includes(name) ? [] : [{ path, message: says(expected, meant(name, known, orElse)) }]);

/** Keyframes: at least one, each later than the one before. */
export const keyframesOf = <Keyframe extends z.ZodType<{ at: number }>>(keyframe: Keyframe) =>
  z
    .array(keyframe)
    .min(1, says('at least one keyframe', 'write for example `- { at: 0, name: the start, … }`'))
    .superRefine(
      refusing((all) =>
        all.flatMap(({ at }, i) => {
          const before = all[i - 1]?.at ?? -1;
          const fix = 'sort the keyframes, each later than the one before';
          const message = says(`more than ${before}, where the keyframe before stands`, fix);
          return at > before ? [] : [{ path: [i, 'at'], message }];
        }),
      ),
    );

/** Distances that are computed, not claimed. */
const COMPUTED = /\{km [^}]*\}/g;

/** Numbers in the words of a card's own marks that running text would need a mark for. */
export function numbersOn(marks: Record<string, object>): Slip[] {
  return Object.entries(marks).flatMap(([name, mark]) => {
    const text: unknown = Reflect.get(mark, 'text');
    return (Array.isArray(text) ? text : []).flatMap((line: unknown, i) => {
      const [number] = unmarkedNumbers(String(line).replaceAll(COMPUTED, ''));
      if (!number) return [];
      const expected = 'a date, a time, an ordinal or part of a name: a card marks no claims';
      const fix = 'write it without the number, which the step tells with its claimant';
      const message = says(expected, fix, `the number \`${number.text}\` on a card`);
      return [{ path: ['card', 'marks', name, 'text', i], message }];
    });
  });
}
