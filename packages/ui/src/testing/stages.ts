import type { Form } from '../score/index';
import { STAGE_SIZES } from '../scenes/lettering';
import type { StageSize } from '../scenes/lettering';

/** The size of a stage's art in pixels: what is seen of a drawing. */
export interface Stage {
  width: number;
  height: number;
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

/** Whether a stage is of one of the sizes at which drawings change. */
export function isSize({ width, height }: Stage, size: StageSize): boolean {
  const limits: Record<string, number> = STAGE_SIZES[size];
  const { minWidth = 0, minHeight = 0, maxWidth, maxHeight } = limits;
  if (maxWidth !== undefined && maxHeight !== undefined) return width <= maxWidth || height <= maxHeight;
  return width >= minWidth && height >= minHeight;
}

export const formOf = (stage: Stage): Form => (isSize(stage, 'wide') ? 'wide' : 'compact');

/** A hundredth of the 7:5 safe box's width in pixels; the box stands in the middle of the art. */
export const unitOf = ({ width, height }: Stage): number => Math.min(width, 1.4 * height) / 100;

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The art's edges, seen from the safe box's upper left corner. */
export function artOf(stage: Stage): Box {
  const u = unitOf(stage);
  const left = (100 * u - stage.width) / 2;
  const top = ((500 / 7) * u - stage.height) / 2;
  return { left, top, right: left + stage.width, bottom: top + stage.height };
}
