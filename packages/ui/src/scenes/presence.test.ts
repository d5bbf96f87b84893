import { describe, expect, it } from 'vitest';
import { LABEL_SHARE } from '../score/index';
import { opacityKeys } from './presence';

const at = (...there: boolean[]) => there.map((one, i) => ({ at: i / (there.length - 1), there: one }));

const keysOf = (keyframes: ReturnType<typeof at>, lit: Parameters<typeof opacityKeys>[2] = {}) =>
  opacityKeys(keyframes, ({ there }) => there, lit);

describe('opacityKeys', () => {
  it('has none for what always stands', () => {
    expect(keysOf(at(true, true, true))).toBeNull();
  });

  it('stays lit between two keyframes that both show it', () => {
    const keys = keysOf(at(true, true, false));
    expect(keys).toEqual([
      [0, 1],
      [0.5, 1],
      [0.5 + 0.5 * LABEL_SHARE, 0],
    ]);
  });

  it('leaves in the first and comes in the last share of an interval', () => {
    expect(keysOf(at(false, true, false))).toEqual([
      [0, 0],
      [0.5 - 0.5 * LABEL_SHARE, 0],
      [0.5, 1],
      [0.5, 1],
      [0.5 + 0.5 * LABEL_SHARE, 0],
    ]);
  });

  it('lights a mark at once where its drawing starts, and puts it out where its taking back ends', () => {
    expect(keysOf(at(false, true), { from: 0.7 })).toEqual([
      [0, 0],
      [0.7, 0],
      [0.7, 1],
    ]);
    expect(keysOf(at(true, false), { until: 0.6 })).toEqual([
      [0, 1],
      [0.6, 1],
      [0.6, 0],
    ]);
  });

  it('has no two marks lit together in the middle of an exchange', () => {
    const leaving = keysOf(at(true, false))?.at(-1)?.[0] ?? 1;
    const coming = keysOf(at(false, true))?.at(-2)?.[0] ?? 0;
    expect(leaving).toBeLessThan(coming);
  });
});
