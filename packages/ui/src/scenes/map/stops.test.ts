import { describe, expect, it } from 'vitest';
import { LABEL_SHARE } from '../../score/index';
import { everyMark } from './fixtures';
import { mapSchema } from './schema';
import { drawSpan, litSpan, markFor, cameraStops } from './stops';

const map = mapSchema.parse(everyMark);

describe('markFor', () => {
  it('merges in what a wide stage changes, and keeps the rest', () => {
    const stroke = map.marks.stroke;
    expect(stroke && markFor(stroke, 'wide')).toMatchObject({ long: 4, high: 1.2 });
    expect(stroke && markFor(stroke, 'compact')).toMatchObject({ long: 6, high: 1.2 });
  });

  it('does not fill in defaults for what a wide stage leaves out', () => {
    const marks = mapSchema.parse({
      ...everyMark,
      marks: { ...everyMark.marks, one: { ...everyMark.marks?.one, dy: 7, wide: { dx: 3 } } },
    }).marks;
    expect(marks.one && markFor(marks.one, 'wide')).toMatchObject({ dx: 3, dy: 7, side: 'right' });
  });

  it('is null for a mark of the other form', () => {
    const dot = mapSchema.parse({
      ...everyMark,
      marks: { ...everyMark.marks, way: { kind: 'dot', place: 'near', only: 'wide' } },
    }).marks.way;
    expect(dot && [markFor(dot, 'compact'), markFor(dot, 'wide')]).toMatchObject([null, { kind: 'dot' }]);
  });
});

describe('cameraStops', () => {
  it('turns kilometres across and shares of the box into poses', () => {
    expect(cameraStops(map, 'compact')[0]).toEqual({ p: 0, pose: { k: 100 / 2400, x: 40, y: (0.6 * 500) / 7 } });
  });

  it('takes the wide pose where there is one', () => {
    expect(cameraStops(map, 'wide').map(({ pose }) => Math.round(100 / pose.k))).toEqual([2400, 700, 700, 2400]);
  });

  it('lets the camera arrive earlier where something is then drawn', () => {
    const arrive = cameraStops(map, 'compact').map((stop) => stop.arrive);
    expect(arrive[1]).toBeLessThan(1 - LABEL_SHARE);
    expect([arrive[0], arrive[2], arrive[3]]).toEqual([undefined, undefined, undefined]);
  });
});

describe('drawSpan', () => {
  it('lies between the camera’s arrival and the first keyframe that shows the mark', () => {
    const [from, to] = drawSpan(map, 'ring') ?? [0, 0];
    expect(from).toBeCloseTo(0.5 * (cameraStops(map, 'compact')[1]?.arrive ?? 0), 12);
    expect(to).toBeCloseTo(0.5 * (1 - LABEL_SHARE), 12);
  });

  it('is null for what does not draw itself on, and for what is there from the start', () => {
    expect(drawSpan(map, 'rows')).toBeNull();
    const first = { ...map, keyframes: map.keyframes.map((one) => ({ ...one, show: [...one.show, 'stub'] })) };
    expect(drawSpan(first, 'stub')).toBeNull();
  });
});

describe('litSpan', () => {
  it('starts with the drawing, and ends where a line is taken back', () => {
    expect(litSpan(map, 'ring')).toEqual({ from: drawSpan(map, 'ring')?.[0] });
    expect(litSpan(map, 'rail')).toEqual({ until: 0.95 });
    expect(litSpan(map, 'rows')).toEqual({});
  });
});
