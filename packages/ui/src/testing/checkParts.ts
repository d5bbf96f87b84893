import { FORMS, sample, tracksOf } from '../score/index';
import type { Form } from '../score/index';
import { still } from '../scenes/pose';
import { around, elementsIn, hasClass, partOf, readMarkup, styleOf } from './markup';
import type { Problem } from './problem';
import { isInForm } from './scene';
import type { ReadScene } from './scene';

/** Parts: unique ids; every track, rider and keyframe names an element of its form; every part is named; every pose gets into the still. */
export function checkParts(read: ReadScene): Problem[] {
  const wrong = (at: string, found: string): Problem => ({ check: 'parts', at, found });
  const ids = elementsIn(read.root).flatMap((element) => partOf(element) ?? []);
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
    problems.push(...checkPosed(read, form));
  }
  for (const [id, element] of read.parts) {
    if (hasClass(element, 'd-layer')) continue;
    if (!around(element).some((one) => named.has(partOf(one) ?? '')))
      problems.push(wrong(id, 'no track and no keyframe names it'));
  }
  return problems;
}

/** The still is made by rewriting tags; one written in another way would be passed over. */
function checkPosed({ scene, parts }: ReadScene, form: Form): Problem[] {
  const written = new Map(
    elementsIn(readMarkup(still(scene.markup, scene[form], 0))).map((element) => [partOf(element), styleOf(element)]),
  );
  return [...sample(scene[form], 0)].flatMap(([part, { transform, opacity }]) => {
    const style = written.get(part);
    const missing =
      (transform !== undefined && style?.transform !== transform) ||
      (opacity !== undefined && style?.opacity !== opacity);
    return parts.has(part) && missing
      ? [{ check: 'parts', at: `${form}, ${part}`, found: 'its pose is not in the still' }]
      : [];
  });
}
