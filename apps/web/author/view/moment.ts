import type { Story } from '@proscenium/story-data';
import {
  currentIndex,
  formOf,
  readingLine,
  stopsOf,
  whereIn,
  type BeatStop,
  type StepElements,
  type Where,
} from '@proscenium/ui/player';
import { cameraStops } from '@proscenium/ui/scenes/map';
import { cameraKeys, poseAt, type CameraPose, type Form } from '@proscenium/ui/score';
import { mapsOf } from './scene';

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
  /** The safe box of the drawing that is to be seen, in the window; null in a story without pictures. */
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
export function readMoment(page: HTMLElement, steps: readonly StepElements[], story: Story, hint: number): Moment {
  const line = readingLine(page);
  const topOf = (i: number) => steps[i]?.section.getBoundingClientRect().top ?? Infinity;
  const index = currentIndex(steps.length, topOf, line, hint);
  const step = steps[index];
  const stops = step ? stopsOf(step) : [];
  const { top = 0, height = 0 } = step?.section.getBoundingClientRect() ?? {};
  const where: Where = step
    ? whereIn({ id: step.id, top, height, stops }, line)
    : { step: null, beat: -1, progress: 0 };
  const drawing = drawingNow(page, steps, index);
  const form = drawing ? formOf(drawing) : 'compact';
  const shown = where.step === null || isPlaying() ? where.progress : (story.steps[index]?.poster ?? 0);
  return {
    ...where,
    index,
    line,
    stops,
    form,
    box: drawing?.querySelector('[data-box]')?.getBoundingClientRect() ?? null,
    shown,
    map: drawing && mapNow(drawing, story, form, shown),
  };
}

function drawingNow(page: HTMLElement, steps: readonly StepElements[], index: number): HTMLElement | null {
  const marked = page.querySelector<HTMLElement>('[data-drawing][data-current]');
  const own = steps.slice(0, index + 1).findLast(({ drawing }) => drawing)?.drawing;
  return marked ?? own ?? page.querySelector<HTMLElement>('[data-drawing="opening"]');
}

/** Of the maps of a scene the uppermost that is to be seen, with the pose of its own camera. */
function mapNow(drawing: HTMLElement, story: Story, form: Form, shown: number): Lit | null {
  const name = drawing.dataset['drawing'] ?? '';
  for (const { part, data } of mapsOf(story, name === 'opening' ? null : name).toReversed()) {
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
