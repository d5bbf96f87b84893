import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toPlane } from './plane';
import { projectWorld } from './world';

const centre = { lat: 39.03, lon: 125.75 };
const tints = { '643': 'one', '408': 'two' } as const;
const EVERYWHERE = { x0: -9000, y0: -9000, x1: 9000, y1: 9000 };

const worlds = {
  '10m': projectWorld({ centre, clip: EVERYWHERE, detail: { atlas: '10m', tolerance: 1.5, smallest: 40 }, tints }),
  '50m': projectWorld({ centre, clip: EVERYWHERE, detail: { atlas: '50m', tolerance: 18, smallest: 500 }, tints }),
};

const at = (lat: number, lon: number) => toPlane(centre, { lat, lon });

/** Even-odd over all rings of a set. */
const isIn = (rings: Position[][], [x, y]: readonly [number, number]): boolean =>
  rings.filter((ring) => {
    let inside = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi = 0, yi = 0] = ring[i] ?? [];
      const [xj = 0, yj = 0] = ring[j] ?? [];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
    return inside;
  }).length %
    2 ===
  1;

/** Kilometres from a point to the nearest stretch of any line. */
const distanceTo = (lines: Position[][], [x, y]: readonly [number, number]): number =>
  Math.min(
    ...lines.flatMap((line) =>
      line.slice(1).map((end, i) => {
        const [x0 = 0, y0 = 0] = line[i] ?? [];
        const [x1 = 0, y1 = 0] = end;
        const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
        const share = length > 0 ? Math.min(1, Math.max(0, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length)) : 0;
        return Math.hypot(x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0));
      }),
    ),
  );

describe.each(['10m', '50m'] as const)('the world at %s', (detail) => {
  const { land, one, two, stateBorders, borders } = worlds[detail];

  it.each([
    ['Moscow', 55.75, 37.62],
    ['Yakutsk', 62.03, 129.73],
    ['inner Sakhalin', 50.5, 142.9],
    ['the northern Kurils: Paramushir', 50.35, 155.7],
  ])('tints %s with Russia', (_, lat, lon) => {
    expect([isIn(land, at(lat, lon)), isIn(one, at(lat, lon))]).toEqual([true, true]);
  });

  it.each([
    ['Simferopol', 44.95, 34.1],
    ['Crimea, at Kerch', 45.35, 36.2],
    ['Crimea, at Dzhankoi', 45.7, 34.4],
    ['Kyiv', 50.45, 30.52],
    ['the southern Kurils: Kunashir', 44.1, 145.9],
    ['the southern Kurils: Iturup', 45.05, 147.9],
  ])('leaves %s untinted land', (_, lat, lon) => {
    expect([isIn(land, at(lat, lon)), isIn(one, at(lat, lon)), isIn(two, at(lat, lon))]).toEqual([true, false, false]);
  });

  it('tints North Korea and nothing beside it', () => {
    expect([isIn(two, at(39.5, 126.5)), isIn(two, at(37.4, 127.5)), isIn(two, at(42.9, 129.5))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['near Kharkiv', 50.35, 36.6],
    ['near Sumy', 51.3, 34.6],
    ['near Luhansk', 48.9, 39.9],
    ['at the neck of Crimea', 46.1, 33.7],
  ])('draws no border between Russia and Ukraine %s', (_, lat, lon) => {
    expect(distanceTo([...stateBorders, ...borders], at(lat, lon))).toBeGreaterThan(60);
  });

  it('draws no border at the southern Kurils', () => {
    for (const [lat, lon] of [
      [44.1, 145.9],
      [45.05, 147.9],
      [43.8, 146.7],
    ] as const) {
      expect(distanceTo(stateBorders, at(lat, lon))).toBeGreaterThan(100);
    }
  });

  it.each([
    ['Finland', 62.9, 31.3],
    ['Belarus', 53.2, 32.5],
    ['China, at Khabarovsk', 48.3, 134.8],
    ['Mongolia', 50.2, 106.5],
  ])('draws Russia’s border with %s', (_, lat, lon) => {
    expect(distanceTo(stateBorders, at(lat, lon))).toBeLessThan(60);
  });

  it('draws North Korea’s two borders on land', () => {
    expect(distanceTo(stateBorders, at(38.3, 127.2))).toBeLessThan(25);
    expect(distanceTo(stateBorders, at(41.4, 128.1))).toBeLessThan(40);
    expect(distanceTo(borders, at(38.3, 127.2))).toBeGreaterThan(100);
  });
});

describe('projectWorld', () => {
  it('cuts to the clip, and turns no sea into land', () => {
    const clip = { x0: -500, y0: -500, x1: 700, y1: 500 };
    const { land } = projectWorld({ centre, clip, detail: { atlas: '50m', tolerance: 18, smallest: 500 }, tints });
    const xs = land.flat().map(([x = 0]) => x);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(-500.001);
    expect(Math.max(...xs)).toBeLessThanOrEqual(700.001);
    expect(isIn(land, at(39.5, 131))).toBe(false);
    expect(isIn(land, at(37.5, 123))).toBe(false);
  });

  it('does not take a speck that runs the wrong way round for the whole Earth', () => {
    const { land } = projectWorld({
      centre: { lat: 4, lon: 73 },
      clip: { x0: -900, y0: -900, x1: 900, y1: 900 },
      detail: { atlas: '10m', tolerance: 1.5, smallest: 40 },
      tints,
    });
    expect(isIn(land, toPlane({ lat: 4, lon: 73 }, { lat: 1, lon: 70 }))).toBe(false);
    expect(isIn(land, toPlane({ lat: 4, lon: 73 }, { lat: 9, lon: 77.5 }))).toBe(true);
  });

  it('drops islands below the smallest', () => {
    const clip = { x0: -500, y0: -500, x1: 700, y1: 500 };
    const rings = (smallest: number) =>
      projectWorld({ centre, clip, detail: { atlas: '10m', tolerance: 1.5, smallest }, tints }).land.length;
    expect(rings(4000)).toBeLessThan(rings(40));
  });
});
