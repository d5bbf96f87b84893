import type { CameraPose } from '@proscenium/ui/score';
import type { Lit } from './moment';
import { change } from './pose';

/** What stands still in the window, whatever the camera does. */
const furniture = '.d-note-pin, .d-accounts, .d-rows, .d-scale';

/**
 * Rules that show a map by another camera. Plates and curves are scaled and moved as they are; points and labels are moved only, and
 * keep their size; lines are scaled with their weight, and map files end where the story's own cameras end. They set `translate` and
 * `scale`, which the player does not use.
 */
export function previewRules({ layer, pose }: Lit, to: CameraPose): string {
  const { scale, by } = change(pose, to);
  const drawing = layer.closest<HTMLElement>('[data-drawing]')?.dataset['drawing'] ?? '';
  const rules = partsOf(layer).map((part) => {
    const isPoint = part.matches('.d-pin') && !part.querySelector('.d-turn');
    const { e, f } = isPoint ? new DOMMatrix(getComputedStyle(part).transform) : { e: 0, f: 0 };
    const along = (value: number, own: number) => `calc(${value} * var(--u) + ${(scale - 1) * own}px)`;
    const move = `translate: ${along(by[0], e)} ${along(by[1], f)} !important`;
    const grow = isPoint ? '' : `scale: ${scale} !important; transform-origin: 0 0 !important`;
    return `[data-drawing="${drawing}"] [data-part="${part.dataset['part']}"] { ${move}; ${grow} }`;
  });
  return rules.join('\n');
}

/** Parts that go with the camera; parts within parts go with those. */
function partsOf(layer: HTMLElement): HTMLElement[] {
  return [
    ...layer.querySelectorAll<HTMLElement>(':scope > [data-part], :scope > [class^="d-only-"] > [data-part]'),
  ].filter((part) => !part.matches(furniture));
}
