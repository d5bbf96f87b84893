import { round } from '../score/index';
import type { Score, Voice } from '../score/index';

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits || 0;

/** Progress, hundredths of the box and km need no more digits to stay within a hundredth of a pixel; scales do. */
function shorten({ camera, riders, tracks }: Voice): Voice {
  return {
    camera: camera.map(([p, x, y, k]) => [rounded(p, 5), rounded(x, 3), rounded(y, 3), rounded(k, 7)]),
    riders: riders.map(({ part, x, y, k }) => ({
      part,
      x: rounded(x, 2),
      y: rounded(y, 2),
      ...(k === undefined ? {} : { k: rounded(k, 7) }),
    })),
    tracks: tracks.map(({ keys, ...track }) => {
      const units = [...track.pattern.matchAll(/#(u?)/g)].map(([, unit = '']) => unit);
      return {
        ...track,
        keys: keys.map(([p, ...values]) => [rounded(p, 5), ...values.map((v, i) => round(v, units[i] ?? ''))]),
      };
    }),
  };
}

/** A score as the page carries it: JSON, rounded, with `<` kept out so that it can stand inside a script element. */
export function encode({ poster, compact, wide }: Score): string {
  const score: Score = { poster, compact: shorten(compact), wide: shorten(wide) };
  return JSON.stringify(score).replaceAll('<', '\\u003c');
}
