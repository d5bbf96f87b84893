import { BOX_HEIGHT, project } from '@proscenium/ui/scenes/map';
import { expect, test } from 'vitest';
import { change, dragged, formatCamera, poseOf, unproject, written, zoomed } from './pose';

const pose = poseOf({ w: 430, x: 0.7, y: 0.31 });

test('a camera is written as it was read', () => {
  const { w, x, y } = written(pose);
  expect([w, x, y].map((value) => value.toFixed(9))).toEqual(['430.000000000', '0.700000000', '0.310000000']);
  expect(formatCamera(pose)).toBe('{ w: 430, x: 0.7, y: 0.31 }');
});

test('it is rounded to what can be seen', () => {
  expect(formatCamera(poseOf({ w: 1234.56, x: 0.12345, y: -0.00004 }))).toBe('{ w: 1235, x: 0.123, y: 0 }');
  expect(formatCamera(poseOf({ w: 45.67, x: 1, y: 0.5 }))).toBe('{ w: 45.7, x: 1, y: 0.5 }');
});

test('it stays within what a story file may hold', () => {
  expect(formatCamera(poseOf({ w: 3, x: -9, y: 9 }))).toBe('{ w: 20, x: -3, y: 4 }');
  expect(written(zoomed(pose, 1000, [0, 0])).w).toBeCloseTo(20, 9);
});

test('a point of the box lies where it was projected from', () => {
  const [x, y] = unproject(pose, project(pose, [120, -75]));
  expect(x).toBeCloseTo(120, 9);
  expect(y).toBeCloseTo(-75, 9);
});

test('a drag takes the map along', () => {
  const { x, y, w } = written(dragged(pose, [10, -BOX_HEIGHT / 10]));
  expect([x, y, w].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([0.8, 0.21, 430]);
});

test('a zoom leaves the point under the pointer where it is, also at the limit', () => {
  for (const factor of [2, 0.5, 100]) {
    const to = zoomed(pose, factor, [65, 20]);
    const [x, y] = project(to, unproject(pose, [65, 20]));
    expect(x).toBeCloseTo(65, 6);
    expect(y).toBeCloseTo(20, 6);
  }
  expect(written(zoomed(pose, 2, [65, 20])).w).toBeCloseTo(215, 9);
});

test('a picture of one pose, changed, is that of the other', () => {
  const to = zoomed(dragged(pose, [4, 5]), 1.7, [60, 10]);
  const { scale, by } = change(pose, to);
  const [x, y] = project(pose, [33, 44]);
  const [wantedX, wantedY] = project(to, [33, 44]);
  expect(x * scale + by[0]).toBeCloseTo(wantedX, 9);
  expect(y * scale + by[1]).toBeCloseTo(wantedY, 9);
});
