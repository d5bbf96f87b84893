import type { CameraPose } from '@proscenium/ui/score';
import { change } from './camera';
import type { Lit } from './moment';

/** Another camera on the stage, without the story knowing: a style sheet on top of the page's. */
export interface Preview {
  show(map: Lit, to: CameraPose): void;
  clear(): void;
}

/** What stands still in the window, whatever the camera does. */
const furniture = '.d-note-pin, .d-accounts, .d-rows, .d-scale';

/**
 * Plates and curves are scaled and moved as they are; points and labels are moved only, and keep their size; lines are scaled with
 * their weight, and map files end where the story's own cameras end. Works by `translate` and `scale`, which the player does not use.
 */
export function preview(): Preview {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const drawingOf = (layer: HTMLElement) => layer.closest<HTMLElement>('[data-drawing]')?.dataset['drawing'] ?? '';
  return {
    show({ layer, pose }, to) {
      const { scale, by } = change(pose, to);
      const rules = partsOf(layer).map((part) => {
        const selector = `[data-drawing="${drawingOf(layer)}"] [data-part="${part.dataset['part']}"]`;
        const isPoint = part.matches('.d-pin') && !part.querySelector('.d-turn');
        const { e, f } = isPoint ? new DOMMatrix(getComputedStyle(part).transform) : { e: 0, f: 0 };
        const along = (value: number, own: number) => `calc(${value} * var(--u) + ${(scale - 1) * own}px)`;
        const move = `translate: ${along(by[0], e)} ${along(by[1], f)} !important`;
        return `${selector} { ${move}; ${isPoint ? '' : `scale: ${scale} !important; transform-origin: 0 0 !important;`} }`;
      });
      sheet.replaceSync(rules.join('\n'));
    },
    clear: () => sheet.replaceSync(''),
  };
}

/** Parts that go with the camera; parts within parts go with those. */
function partsOf(layer: HTMLElement): HTMLElement[] {
  return [
    ...layer.querySelectorAll<HTMLElement>(':scope > [data-part], :scope > [class^="d-only-"] > [data-part]'),
  ].filter((part) => !part.matches(furniture));
}
