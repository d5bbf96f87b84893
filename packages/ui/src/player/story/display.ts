import type { StepElements } from './elements';

/** What of a story can be seen: the drawings that are laid out, and the rail. */
export interface Display {
  /** Shows the step's drawing (-1: the opening's) and marks its place in the rail. */
  show(index: number): void;
  /** Colours the rail for the ground of a beat; undefined: as before the first step. */
  ground(name: string | undefined): void;
  /** Takes every mark off again. */
  clear(): void;
}

/**
 * Marks in a story's elements what is to be seen at a step. Only the drawings of the step and its neighbours are laid out: what a page costs must not grow
 * with the story. Of a rail too long to be seen whole, whose list says in `data-shows` how many cells are, the current one stands in the middle.
 */
export function displaySteps(root: HTMLElement, steps: readonly StepElements[]): Display {
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
  const list = rail?.querySelector<HTMLElement>('[data-shows]') ?? null;
  const cells = list ? [...list.children] : [];
  const shows = Number(list?.dataset.shows);
  const moveRail = (index: number) => {
    const from = Math.max(0, Math.min(index - (shows - 1) / 2, cells.length - shows));
    cells.forEach((cell, i) => cell.toggleAttribute('data-shown', i >= from && i < from + shows));
    list?.setAttribute('data-moved', '');
    list?.style.setProperty('--from', `${from}`);
  };
  const moveRailBack = () => {
    for (const cell of cells) cell.removeAttribute('data-shown');
    list?.removeAttribute('data-moved');
    list?.style.removeProperty('--from');
  };
  const unmark = () => {
    drawingAt(current)?.removeAttribute('data-current');
    steps[current]?.link?.removeAttribute('aria-current');
  };
  const ground: Display['ground'] = (name = startGround) => {
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
      moveRailBack();
      delete root.dataset.currentStep;
      ground(undefined);
    },
  };
}
