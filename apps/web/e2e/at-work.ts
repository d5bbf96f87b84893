import type { Readable } from './reader';

/** Runs in the page: steps that have something at work in them, in the order of the story. */
function stepsAtWork() {
  const root = document.querySelector('[data-story]') as HTMLElement;
  const ids = [...root.querySelectorAll<HTMLElement>('[data-step]')].map(({ id }) => id);
  const order = (found: (string | undefined)[]) => ids.filter((id) => found.includes(id));
  const of = (element: Element | null | undefined) => {
    const owner = element?.closest<HTMLElement>('[data-drawing], [data-rail-step]');
    return owner?.dataset['drawing'] ?? owner?.dataset['railStep'];
  };
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].map(of);
  return {
    ids,
    current: root.dataset['currentStep'] ?? null,
    animated: order(document.getAnimations().map(({ effect }) => of((effect as KeyframeEffect).target))),
    laidOut: order(all('[data-drawing][data-near]')),
    // What `bind` has lit or put out, and not taken back.
    styled: order(
      all('[data-drawing] [data-part]').filter((_, i) => {
        const parts = root.querySelectorAll<HTMLElement>('[data-drawing] [data-part]');
        return parts[i]?.style.visibility !== '';
      }),
    ),
    shown: root.querySelectorAll('[data-drawing][data-current]').length,
    marked: root.querySelectorAll('[data-rail-step][aria-current]').length,
  };
}

/** What is at work in a story's page though it is not the current step's or a neighbour's, and what is not that should be. Empty where all is well. */
export async function leftOver(page: Readable): Promise<string[]> {
  const { ids, current, shown, marked, ...found } = await page.evaluate(stepsAtWork);
  const at = current === '' ? -1 : ids.indexOf(current ?? '');
  const isNear = (id: string) => Math.abs(ids.indexOf(id) - at) <= 1;
  const far = Object.entries(found).flatMap(([what, steps]) =>
    steps.filter((id) => !isNear(id)).map((id) => `${what}: ${id}, at ${current}`),
  );
  const missing = at >= 0 && !found.animated.includes(ids[at] ?? '') ? [`nothing moves at ${current}`] : [];
  const doubled = [shown, marked].some((count) => count > 1) ? [`${shown} drawings and ${marked} places marked`] : [];
  return [...far, ...missing, ...doubled];
}
