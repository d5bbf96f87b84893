import { formOf, readingLine, stopsOf as beatStops, type StepElements } from '@proscenium/ui/player/page';
import { currentIndex, whereIn, type BeatStop, type Where } from '@proscenium/ui/player/where';
import { cameraStops } from '@proscenium/ui/scenes/map';
import { cameraKeys, poseAt, type CameraPose, type Form } from '@proscenium/ui/score';
import type { Facts } from './facts';

/** A map that is to be seen now: its element in the drawing, and where its camera stands. */
export interface Lit {
  layer: HTMLElement;
  pose: CameraPose;
}

/** Where the reader is and what the stage shows there, all taken from the page's position. */
export interface Moment extends Where {
  /** Index of the step, -1 above the first. */
  index: number;
  /** The reading line, px from the top of the window. */
  line: number;
  stops: readonly BeatStop[];
  form: Form;
  /** The drawing that is to be seen; null in a story without pictures. */
  drawing: HTMLElement | null;
  /** Its safe box, in the window. */
  box: DOMRect | null;
  /** Progress of the picture: the reader's, or the poster's where stills stand. */
  shown: number;
  /** Null where no map is to be seen. */
  map: Lit | null;
}

/** Whether pictures follow the scroll: with a player, and no wish for less motion. */
const isPlaying = (): boolean =>
  document.documentElement.dataset['player'] !== undefined && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Reads the moment from the page.
 *
 * @param hint index of the step of the last moment: the next one is found from there
 */
export function readMoment(story: HTMLElement, steps: readonly StepElements[], facts: Facts, hint: number): Moment {
  const line = readingLine(story);
  const topOf = (i: number) => steps[i]?.section.getBoundingClientRect().top ?? Infinity;
  const index = currentIndex(steps.length, topOf, line, hint);
  const step = steps[index];
  const stops = step ? beatStops(step) : [];
  const where: Where = step
    ? whereIn({ id: step.id, ...placeOf(step), stops }, line)
    : { step: null, beat: -1, progress: 0 };
  const drawing = drawingNow(story, steps, index);
  const form = drawing ? formOf(drawing) : 'compact';
  const shown = where.step === null || isPlaying() ? where.progress : facts.posterOf(where.step);
  return {
    ...where,
    index,
    line,
    stops,
    form,
    drawing,
    box: drawing?.querySelector('[data-box]')?.getBoundingClientRect() ?? null,
    shown,
    map: drawing && mapNow(drawing, facts, form, shown),
  };
}

/** Where a step stands: pixels from the top of the window. */
export function placeOf({ section }: StepElements): { top: number; height: number } {
  const { top, height } = section.getBoundingClientRect();
  return { top, height };
}

function drawingNow(story: HTMLElement, steps: readonly StepElements[], index: number): HTMLElement | null {
  const marked = story.querySelector<HTMLElement>('[data-drawing][data-current]');
  const own = steps.slice(0, index + 1).findLast(({ drawing }) => drawing)?.drawing;
  return marked ?? own ?? story.querySelector<HTMLElement>('[data-drawing="opening"]');
}

/** Of the maps of a scene the uppermost that is to be seen, with the pose of its own camera. */
function mapNow(drawing: HTMLElement, facts: Facts, form: Form, shown: number): Lit | null {
  const name = drawing.dataset['drawing'] ?? '';
  for (const { part, data } of facts.mapsOf(name === 'opening' ? null : name).toReversed()) {
    const layer = drawing.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!layer?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    return { layer, pose: poseAt(cameraKeys(cameraStops(data, form)), shown) };
  }
  return null;
}

/** Names of the map files that are to be seen, the uppermost last. */
export function platesLit({ layer }: Lit): string[] {
  return [...layer.querySelectorAll<HTMLElement>('.d-plate[data-part]')]
    .filter((plate) => plate.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .flatMap((plate) => {
      const { currentSrc = '' } = plate.querySelector('img') ?? {};
      const name = /\/([^/.]+)\.\w+\.svg/.exec(currentSrc)?.[1];
      return name ? [name] : [];
    });
}
