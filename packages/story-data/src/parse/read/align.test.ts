import { describe, expect, it } from 'vitest';
import { align } from './align';

describe('align', () => {
  it.each([
    ['equal texts', 'abc', 'abc', [0, 1, 2, 3]],
    ['escapes', 'a\\*b', 'a*b', [0, 2, 3, 4]],
    ['quotes', '"ab"', 'ab', [1, 2, 3]],
    ['a doubled quote', "'a''b'", "a'b", [1, 2, 4, 5]],
    ['folded lines', 'a\n    b', 'a b', [0, 1, 6, 7]],
    ['an entity', 'a&eacute;b', 'aéb', [0, 1, 9, 10]],
    ['an entity at the end', 'a&eacute;', 'aé', [0, 1, 1]],
  ])('finds characters behind %s', (_, source, value, offsets) => {
    expect(align(source, value)).toEqual(offsets);
  });
});
