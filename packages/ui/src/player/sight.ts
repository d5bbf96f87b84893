import type { StepElements } from './page';

/** Cells that a long rail shows at once; Rail.css.ts makes room for as many. */
const CELLS = 5;

/** What of a story can be seen: the drawings that are laid out, and the rail. */
export interface Sight {
  /** Shows the step's drawing (-1: the opening's) and marks its place in the rail. */
  show(index: number): void;
  /** Colours the rail for the ground of a beat; undefined: as before the first step. */
  ground(name: string | undefined): void;
  /** Takes every mark off again. */
  clear(): void;
}

/** Marks in a story's elements what is to be seen at a step. Only the drawings of the step and its neighbours are laid out: what a page costs must not grow with the story. */
export function showSteps(root: HTMLElement, steps: readonly StepElements[]): Sight {
  const rail = root.querySelector<HTMLElement>('[data-rail]');
  const startGround = rail?.dataset.ground;
  let current = -1;
  let laidOut = new Set<HTMLElement>();
  // Over a step without a drawing the one before it stays, as it does without a player.
  const drawingAt = (index: number) =>
    steps.slice(0, Math.max(0, index + 1)).findLast(({ drawing }) => drawing)?.drawing ?? null;

  const layOut = (indexes: readonly number[]) => {
    const near = new Set(indexes.map(drawingAt).filter((drawing) => drawing !== null));
    for (const drawing of laidOut) if (!near.has(drawing)) drawing.removeAttribute('data-near');
    for (const drawing of near) drawing.setAttribute('data-near', '');
    laidOut = near;
  };
  const cells = steps.map(({ link }) => link?.closest('li') ?? null);
  const list = cells[0]?.closest('ol') ?? null;
  const isLong = rail?.querySelector('[data-rail-all]') !== null;
  const moveRail = (index: number | null) => {
    if (!list || !isLong) return;
    const from = Math.max(0, Math.min((index ?? 0) - (CELLS - 1) / 2, cells.length - CELLS));
    cells.forEach((cell, i) => cell?.toggleAttribute('data-shown', index !== null && i >= from && i < from + CELLS));
    list.toggleAttribute('data-moved', index !== null);
    list.style.setProperty('--from', `${from}`);
  };
  const unmark = () => {
    drawingAt(current)?.removeAttribute('data-current');
    steps[current]?.link?.removeAttribute('aria-current');
  };
  const ground: Sight['ground'] = (name = startGround) => {
    if (rail && name && rail.dataset.ground !== name) rail.dataset.ground = name;
  };

  return {
    show: (index) => {
      unmark();
      current = index;
      layOut([index - 1, index, index + 1]);
      drawingAt(index)?.setAttribute('data-current', '');
      steps[index]?.link?.setAttribute('aria-current', 'step');
      moveRail(index);
      root.dataset.currentStep = steps[index]?.id ?? '';
    },
    ground,
    clear: () => {
      unmark();
      layOut([]);
      moveRail(null);
      delete root.dataset.currentStep;
      ground(undefined);
    },
  };
}
