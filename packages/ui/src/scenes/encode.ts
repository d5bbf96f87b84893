import { round } from '../score/index';
import type { Score, Voice } from '../score/index';

const places = (digits: number) => {
  const factor = 10 ** digits;
  return (value: number) => Math.round(value * factor) / factor || 0;
};
/** Progress, hundredths of the box and km need no more digits to stay within a hundredth of a pixel; scales do. */
const coarse = places(3);
const fine = places(7);

function shorten({ camera, riders, tracks }: Voice): Voice {
  return {
    camera: camera.map(([p, x, y, k]) => [places(5)(p), coarse(x), coarse(y), fine(k)] as const),
    riders: riders.map(({ part, x, y, k }) => ({
      part,
      x: places(2)(x),
      y: places(2)(y),
      ...(k === undefined ? {} : { k: fine(k) }),
    })),
    tracks: tracks.map(({ keys, ...track }) => {
      const units = [...track.pattern.matchAll(/#(u?)/g)].map(([, unit = '']) => unit);
      return {
        ...track,
        keys: keys.map(([p, ...values]) => [places(5)(p), ...values.map((v, i) => round(v, units[i] ?? ''))] as const),
      };
    }),
  };
}

/** A score as the page carries it: JSON, rounded, with `<` kept out so that it can stand inside a script element. */
export function encode({ poster, compact, wide }: Score): string {
  const score: Score = { poster, compact: shorten(compact), wide: shorten(wide) };
  return JSON.stringify(score).replaceAll('<', '\\u003c');
}
