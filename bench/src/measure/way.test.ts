import { expect, test } from 'vitest';
import { movingPieces } from './way';

test('pieces begin and end where the camera starts and rests; a change of scene is no move', () => {
  const first = [0, 0, 1, 2, 2.1].map((x) => ({ box: [x], scene: 'first' }));
  const second = [900, 905, 905].map((x) => ({ box: [x], scene: 'second' }));
  expect(movingPieces([...first, ...second, null, { box: [1], scene: 'second' }], 100, 20)).toEqual([
    [120, 160],
    [200, 220],
  ]);
});
