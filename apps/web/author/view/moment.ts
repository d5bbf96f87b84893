import type { SceneLayer, Story } from '@proscenium/story-data';
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
import { cameraStops, type MapData } from '@proscenium/ui/scenes/map';
import { cameraKeys, poseAt, type CameraPose, type Form } from '@proscenium/ui/score';

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
  /** Name of the keyframe that the picture stands at; '' between two. */
  keyframe: string;
  /** Null where no map is to be seen. */
  map: Lit | null;
}

/** Whether pictures follow the scroll: with a player, and no wish for less motion. */
const isPlaying = (): boolean =>
  document.documentElement.dataset['player'] !== undefined && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Reads the moment from the page. */
export function readMoment(page: HTMLElement, steps: readonly StepElements[], story: Story): Moment {
  const line = readingLine(page);
  const topOf = (i: number) => steps[i]?.section.getBoundingClientRect().top ?? Infinity;
  const index = currentIndex(steps.length, topOf, line, -1);
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
    keyframe: keyframeAt(sceneOf(story, where.step), shown),
    map: drawing && mapNow(drawing, story, form, shown),
  };
}

/** The scene of a step, or of the opening for null. */
export const sceneOf = ({ opening, steps }: Story, id: string | null): SceneLayer[] =>
  id === null ? opening : (steps.find((step) => step.id === id)?.scene ?? []);

/** Name of a scene's keyframe at this progress; '' where there is none. */
export function keyframeAt(scene: readonly SceneLayer[], progress: number): string {
  const keyframes = scene.flatMap(({ data }) => (data as Partial<MapData>).keyframes ?? []);
  return keyframes.find(({ at }) => Math.abs(at - progress) < 1e-6)?.name ?? '';
}

function drawingNow(page: HTMLElement, steps: readonly StepElements[], index: number): HTMLElement | null {
  const marked = page.querySelector<HTMLElement>('[data-drawing][data-current]');
  const own = steps.slice(0, index + 1).findLast(({ drawing }) => drawing)?.drawing;
  return marked ?? own ?? page.querySelector<HTMLElement>('[data-drawing="opening"]');
}

/** Whether an element is to be seen. */
export const isLit = (element: HTMLElement): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Of the maps of a scene the uppermost that is to be seen, with the pose of its own camera. */
function mapNow(drawing: HTMLElement, story: Story, form: Form, shown: number): Lit | null {
  const name = drawing.dataset['drawing'] ?? '';
  const maps = sceneOf(story, name === 'opening' ? null : name).flatMap(({ kind, data }, i) => {
    const part = `${String.fromCharCode(97 + i)}-layer`;
    const layer = kind === 'map' && drawing.querySelector<HTMLElement>(`[data-part="${part}"]`);
    return layer && isLit(layer) ? { layer, data: data as MapData } : [];
  });
  const upper = maps.at(-1);
  return upper ? { layer: upper.layer, pose: poseAt(cameraKeys(cameraStops(upper.data, form)), shown) } : null;
}
