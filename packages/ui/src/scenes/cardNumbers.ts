import { says, unmarkedNumbers } from '@proscenium/story-data';

/** Distances that are computed, not claimed. */
const COMPUTED = /\{km [^}]*\}/g;

/** Numbers in the words of a card's own marks that running text would need a mark for, each with the path to its line and the message. */
export function numbersOn(marks: Record<string, object>): { path: (string | number)[]; message: string }[] {
  return Object.entries(marks).flatMap(([name, mark]) => {
    const text: unknown = Reflect.get(mark, 'text');
    return (Array.isArray(text) ? text : []).flatMap((line: unknown, i) => {
      const [number] = unmarkedNumbers(String(line).replaceAll(COMPUTED, ''));
      if (!number) return [];
      const expected = 'a date, a time, an ordinal or part of a name: a card marks no claims';
      const fix = 'write it without the number, which the step tells with its claimant';
      return [{ path: [name, 'text', i], message: says(expected, fix, `the number \`${number.text}\` on a card`) }];
    });
  });
}
