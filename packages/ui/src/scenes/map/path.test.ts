import { describe, expect, it } from 'vitest';
import { pathOf } from './path';

const frame = { x0: -10, y0: -20, x1: 100, y1: 100 };
const square = [
  [-10, -20],
  [10, -20],
  [10, 0],
  [-10, 0],
  [-10, -20],
];

describe('pathOf', () => {
  it('writes whole steps from the frame’s corner, each from the one before', () => {
    expect(pathOf([square], frame, 2, true)).toBe('m0 0l10 0 0 10-10 0z');
  });

  it('goes on from the start of a closed shape, and from the end of an open one', () => {
    const triangle = [
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 0],
    ];
    expect(pathOf([square, triangle], frame, 1, true)).toBe('m0 0l20 0 0 20-20 0zm30 20l10 0 0 10z');
    expect(pathOf([triangle.slice(0, 2), triangle.slice(0, 2)], frame, 1, false)).toBe('m30 20l10 0m-10 0l10 0');
  });

  it('leaves out steps that round to nothing', () => {
    expect(
      pathOf(
        [
          [
            [0, 0],
            [0.2, 0.1],
            [10, 0],
            [10.2, 0.2],
          ],
        ],
        frame,
        1,
        false,
      ),
    ).toBe('m10 20l10 0');
  });

  it('leaves out a shape that shrinks to a point, and where it would have started', () => {
    const speck = [
      [50, 50],
      [50.1, 50.1],
      [50, 50.1],
      [50, 50],
    ];
    expect(pathOf([speck], frame, 1, true)).toBe('');
    expect(pathOf([speck, square], frame, 1, true)).toBe(pathOf([square], frame, 1, true));
  });

  it('draws the same shape again when its steps are added up', () => {
    const zigzag = Array.from({ length: 40 }, (_, i) => [i * 2.3, (i % 2) * 7.7 - i]);
    const [x = 0, y = 0] = zigzag[0] ?? [];
    const steps = [...pathOf([zigzag], frame, 0.5, false).matchAll(/-?\d+/g)].map(([step]) => Number(step));
    const pen = [0, 0];
    steps.forEach((step, i) => (pen[i % 2] = (pen[i % 2] ?? 0) + step));
    const [endX = 0, endY = 0] = zigzag.at(-1) ?? [];
    expect(steps.slice(0, 2)).toEqual([Math.round((x + 10) / 0.5), Math.round((y + 20) / 0.5)]);
    expect(pen).toEqual([Math.round((endX + 10) / 0.5), Math.round((endY + 20) / 0.5)]);
  });
});
