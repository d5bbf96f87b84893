import { hasClass, partOf } from '../scenes/markup';
import { FORMS, tracksOf } from '../score/index';
import { isInForm } from './read';
import type { ReadScene } from './read';

/** Parts: unique ids; every track, rider and keyframe names an element of its form; every part is named. */
export function checkParts({ scene, elements, parts }: ReadScene): string[] {
  const ids = elements.flatMap(({ element }) => partOf(element) ?? []);
  const problems = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `parts (${id}): two elements have this id`);
  const named = new Set<string>();
  for (const form of FORMS) {
    const moving = tracksOf(scene[form]).map(({ part, property }) => ({ part, what: `${property} of ${part}` }));
    const shown = scene.keyframes.flatMap(({ name, [form]: list }) =>
      list.map((part) => ({ part, what: `keyframe “${name}”, ${part}` })),
    );
    for (const { part, what } of [...moving, ...shown]) {
      const one = parts.get(part);
      if (!one) problems.push(`parts (${form}, ${what}): no element has this id`);
      else if (!isInForm(one, form)) problems.push(`parts (${form}, ${what}): the element belongs to the other form`);
      named.add(part);
    }
  }
  const idle = [...parts].filter(
    ([, { element, around }]) => !hasClass(element, 'd-layer') && !around.some((one) => named.has(partOf(one) ?? '')),
  );
  return [...problems, ...idle.map(([id]) => `parts (${id}): no track and no keyframe names it`)];
}
