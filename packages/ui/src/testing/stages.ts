import type { Form } from '../score/index';
import { STAGE_SIZES } from '../scenes/lettering';
import type { StageSize } from '../scenes/lettering';
import type { Box } from '../scenes/sides';

/** The size of a stage's art in pixels: what is seen of a drawing. */
export interface Stage {
  width: number;
  height: number;
  /** Behind a title the box stands in the part that becomes the dock: so many pixels at the foot of the art. Default: in all of it. */
  dock?: number;
}

/** The stages at which labels are measured: the narrowest phones, common ones, a phone on its side, the least wide stage, tablets, a desktop. */
export const STAGES: readonly Stage[] = [
  { width: 360, height: 252 },
  { width: 375, height: 252 },
  { width: 390, height: 275 },
  { width: 430, height: 314 },
  { width: 358, height: 350 },
  { width: 540, height: 380 },
  { width: 768, height: 406 },
  { width: 820, height: 475 },
  { width: 910, height: 650 },
];

/** The stages behind a title: the art fills the window but for the rail. A phone on its side shows only the lower part of a picture made for a tall one. */
export const OPENING_STAGES: readonly Stage[] = [
  { width: 360, height: 572, dock: 252 },
  { width: 375, height: 509, dock: 252 },
  { width: 390, height: 620, dock: 275 },
  { width: 540, height: 916, dock: 388 },
  { width: 600, height: 916, dock: 388 },
  { width: 768, height: 980, dock: 406 },
  { width: 820, height: 1136, dock: 475 },
  { width: 1024, height: 724 },
  { width: 1440, height: 856 },
];

/** Whether a stage is of one of the sizes at which drawings change. */
export function isSize({ width, height }: Stage, size: StageSize): boolean {
  const limits: Record<string, number> = STAGE_SIZES[size];
  const { minWidth = 0, minHeight = 0, maxWidth, maxHeight } = limits;
  if (maxWidth !== undefined && maxHeight !== undefined) return width <= maxWidth || height <= maxHeight;
  return width >= minWidth && height >= minHeight;
}

/** The composition that a stage shows. */
export const formFor = (stage: Stage): Form => (isSize(stage, 'wide') ? 'wide' : 'compact');

/** A hundredth of the 7:5 safe box's width in pixels; the box stands in the middle of the art, or of its dock. */
export const unitOf = ({ width, height, dock = height }: Stage): number => Math.min(width, 1.4 * dock) / 100;

/** The art's edges, seen from the safe box's upper left corner. */
export function artOf(stage: Stage): Box {
  const u = unitOf(stage);
  const left = (100 * u - stage.width) / 2;
  const { width, height, dock = height } = stage;
  const bottom = ((500 / 7) * u + dock) / 2;
  return { left, top: bottom - height, right: left + width, bottom };
}
