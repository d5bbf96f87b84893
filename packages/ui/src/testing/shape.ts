import { elementsIn, hasClass } from './elements';
import type { DrawnElement } from './elements';
import { originOf, pixels } from './position';
import { momentOf } from './scene';
import type { ReadScene } from './scene';
import type { Form } from '../score/index';

/** Where a part stands, and the size of what hangs on it: hundredths of the safe box's width, but for the weight of dots and lines (pixels). */
export interface Shape {
  x: number;
  y: number;
  long: number;
  high: number;
}

const SHAPES = ['d-carpet', 'd-stroke', 'd-solid', 'd-dot', 'd-person'];

/** The shape of a part at a moment: its place, with the carpet, stroke, solid line, dot or disc that hangs on it as it is scaled. */
export function shapeOf(read: ReadScene, id: string, form: Form, p: number): Shape {
  const part = [id, `${id}_${form[0]}`].map((name) => read.parts.get(name)).find((element) => element !== undefined);
  if (!part) throw new Error(`no part is called ${id}`);
  const { poses } = momentOf(read, form, p);
  const shape = elementsIn(part).find((element) => SHAPES.some((name) => hasClass(element, name)));
  const [x, y] = originOf(part, poses, 1);
  const size = shape ? sizeOf(shape) : { long: 0, high: 0 };
  const [across, down] = [part, ...(shape ? [shape] : [])]
    .map((element) => scaleOf(element, poses))
    .reduce(([a, b], [c, d]) => [a * c, b * d]);
  return { x, y, long: size.long * across, high: size.high * down };
}

function sizeOf(element: DrawnElement): Pick<Shape, 'long' | 'high'> {
  const { style } = element;
  const length = (value: string | undefined) => (value ? pixels(value, 1) : 0);
  return { long: length(style.width ?? style['--d']), high: length(style.height ?? style['--w'] ?? style['--d']) };
}

function scaleOf({ part = '' }: DrawnElement, poses: ReturnType<typeof momentOf>['poses']): [number, number] {
  const transform = poses.get(part)?.transform ?? '';
  const [, axis, values = '1'] = /scale(X?)\(([^)]*)\)/.exec(transform) ?? [];
  const [across = 1, down = axis ? 1 : across] = values.split(',').map(Number);
  return [across, down];
}
