import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { arriveScript } from './arrive';

test('it is a script that parses, and holds nothing that would end its element', () => {
  expect(() => new Script(arriveScript)).not.toThrow();
  expect(arriveScript).not.toMatch(/<\/|<!--/);
});
