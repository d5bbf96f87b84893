import { describe, expect, it } from 'vitest';
import { valuesAt } from '../../score/index';
import { DEPRESSIONS, sunHeight } from './light';
import { h, write } from '../markup';
import { planeAbout } from './plane';
import { drawSunrise } from './sunrise';

const centre = { lat: 39.03, lon: 125.75 };
const pose = { x: 23.5, y: 54.3, k: 100 / 1130 };
const sunrise = { from: '2024-06-18T18:15:00Z', to: '2024-06-18T21:05:00Z', during: [0.8, 0.95] as [number, number] };
const { markup, tracks } = drawSunrise('s', pose, centre, sunrise, () => h('img'));
const edges = tracks.filter(({ property }) => property === 'clipPath');
const WEST = -90;

describe('drawSunrise', () => {
  it('lays the night over the day four times, each cut by one edge with as many points at every moment', () => {
    expect(write(markup).match(/<img>/g)).toHaveLength(4);
    expect(edges).toHaveLength(4);
    for (const { keys } of edges) expect(new Set(keys.map(({ length }) => length)).size).toBe(1);
  });

  it('starts before the sun is up anywhere in the box, and ends when it is up everywhere', () => {
    const [day] = edges;
    // Columns at rows 5 and 70 of the box, which reaches from 0 to 100.
    const columns = (p: number) => [2, 4].map((i) => ((day && valuesAt(day, p)[i]) ?? 0) + WEST);
    expect(Math.min(...columns(0.8))).toBeGreaterThan(100);
    expect(Math.max(...columns(0.95))).toBeLessThan(0);
    const opacity = tracks.find(({ part, property }) => part === 's' && property === 'opacity');
    expect(opacity && [valuesAt(opacity, 0.9), valuesAt(opacity, 0.96), valuesAt(opacity, 1)]).toEqual([[1], [0], [0]]);
  });

  it('moves only westward, the deeper steps behind', () => {
    const eastward = edges.flatMap(({ keys }) =>
      keys.filter((key, i) => (key[1] ?? 0) > (keys[i - 1]?.[1] ?? Infinity) + 1e-6),
    );
    expect(eastward).toEqual([]);
    const columns = edges.map((edge) => valuesAt(edge, 0.88)[2] ?? 0);
    expect(columns.toSorted((a, b) => b - a)).toEqual(columns);
  });

  it('stands where the sun is as deep as the step says', () => {
    const plane = planeAbout(centre);
    const [first, last] = [Date.parse(sunrise.from), Date.parse(sunrise.to)];
    const heights = edges.flatMap((edge, i) =>
      edge.keys.flatMap((key, k) => {
        const moment = new Date(first + ((last - first) * k) / (edge.keys.length - 1)).toISOString();
        const column = (key[3] ?? 0) + WEST;
        const row = (key[4] ?? 0) - 60;
        if (column <= WEST || column >= 190) return [];
        const [lon = 0, lat = 0] = plane.invert?.([(column - pose.x) / pose.k, (row - pose.y) / pose.k]) ?? [];
        return [sunHeight(moment, { lat, lon }) + (DEPRESSIONS[i] ?? 0)];
      }),
    );
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.max(...heights.map(Math.abs))).toBeLessThan(0.01);
  });
});
