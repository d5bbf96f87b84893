import type { Problems } from '../problems';
import type { StoryShape } from '../shape/shapeStory';
import { meant, quote } from '../wording';

/** Notes ids that two steps have, and aliases that a step has or that lead nowhere. */
export function checkStepIds(problems: Problems, { front, fields: { aliases }, steps }: StoryShape): void {
  const ids = new Set<string>();
  for (const { section } of steps) {
    const { id, idAt } = section;
    if (ids.has(id))
      problems.add(idAt, {
        found: `the step id ${quote(id)} again`,
        expected: 'each id once',
        fix: 'write another id',
      });
    ids.add(id);
  }
  for (const [old, target] of Object.entries(aliases)) {
    if (ids.has(old))
      problems.add(front.keyAt(['aliases', old]), {
        found: `the alias ${quote(old)}, which is the id of a step`,
        expected: 'ids that no step has any more',
        fix: 'give that step another id, or take the alias out',
      });
    if (!ids.has(target))
      problems.add(front.at(['aliases', old]), {
        found: `the unknown step ${quote(target)}`,
        expected: 'the id of a step of this story',
        fix: meant(target, [...ids], 'name the step that the old links open'),
      });
  }
}

/** Notes every name in the rail that an earlier step has. */
export function checkRails(problems: Problems, { steps }: StoryShape): void {
  const names = new Map<string, number>();
  for (const { settings, fields } of steps) {
    const name = fields.rail?.toLowerCase();
    if (fields.rail === undefined || name === undefined) continue;
    const at = settings.at(['rail']);
    const before = names.get(name);
    if (before !== undefined)
      problems.add(at, {
        found: `the rail name ${quote(fields.rail)} again, which line ${problems.pointOf(before).line} has`,
        expected: 'each rail name once in the story',
        fix: 'write another one, of at most 8 letters',
      });
    names.set(name, at);
  }
}
