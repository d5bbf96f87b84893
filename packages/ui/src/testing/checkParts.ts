import { FORMS, tracksOf } from '../score/index';
import { around, elementsIn, hasClass } from './elements';
import type { Problem } from './problem';
import { isInForm } from './scene';
import type { ReadScene } from './scene';

/** Parts: unique ids; every track, rider and keyframe names an element of its form; every part is named. */
export function checkParts(read: ReadScene): Problem[] {
  const wrong = (at: string, found: string): Problem => ({ check: 'parts', at, found });
  const ids = elementsIn(read.root).flatMap(({ part }) => part ?? []);
  const problems = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => wrong(id, 'two elements have this id'));
  const named = new Set<string>();
  for (const form of FORMS) {
    const { scene, parts } = read;
    const moving = tracksOf(scene[form]).map(({ part, property }) => [part, `${property} of ${part}`] as const);
    const shown = scene.keyframes.flatMap(({ name, [form]: list }) =>
      list.map((part) => [part, `keyframe “${name}”, ${part}`] as const),
    );
    for (const [part, what] of [...moving, ...shown]) {
      const element = parts.get(part);
      if (!element) problems.push(wrong(`${form}, ${what}`, 'no element has this id'));
      else if (!isInForm(element, form))
        problems.push(wrong(`${form}, ${what}`, 'the element belongs to the other form'));
      named.add(part);
    }
  }
  for (const [id, element] of read.parts) {
    if (hasClass(element, 'd-layer')) continue;
    if (!around(element).some((one) => named.has(one.part ?? '')))
      problems.push(wrong(id, 'no track and no keyframe names it'));
  }
  return problems;
}
