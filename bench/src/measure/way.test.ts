import { expect, test } from 'vitest';
import { movingPieces } from './way';

test('pieces begin and end where the camera starts and rests; a change of scene is no move', () => {
  const boxes = [[0], [0], [1], [2], [2.1], null, [900], [905], [1400], [1401]];
  expect(movingPieces(boxes, 100, 20)).toEqual([
    [120, 160],
    [220, 240],
    [260, 280],
  ]);
});
