import { describe, expect, it } from 'vitest';
import { DEPRESSIONS, nightRegions, subsolarPoint, sunHeight } from './light';
import { planeAbout, toPlane } from './plane';

const YAKUTSK = { lat: 62.03, lon: 129.73 };
const PYONGYANG = { lat: 39.03, lon: 125.75 };
/** 02:45 in Pyongyang. */
const LANDING = '2024-06-18T17:45Z';

describe('subsolarPoint', () => {
  it.each([
    ['the solstice of June 2024', '2024-06-20T20:51Z', 23.44],
    ['the equinox of March 2024', '2024-03-20T03:06Z', 0],
    ['the solstice of December 2024', '2024-12-21T09:21Z', -23.44],
  ])('has the latitude of %s', (_, moment, lat) => {
    expect(subsolarPoint(moment).lat).toBeCloseTo(lat, 1);
  });

  it('stands near Greenwich at noon, give or take the equation of time', () => {
    // 3 November: the sundial is 16.4 minutes ahead; 11 February: 14.2 behind.
    expect(subsolarPoint('2024-11-03T12:00Z').lon).toBeCloseTo(-16.4 / 4, 0);
    expect(subsolarPoint('2024-02-11T12:00Z').lon).toBeCloseTo(14.2 / 4, 0);
  });

  it('has the declination and antisolar point that the frames were drawn with', () => {
    const { lat, lon } = subsolarPoint(LANDING);
    expect(lat).toBeCloseTo(23.41, 1);
    expect(lon + 180).toBeCloseTo(94, 0);
  });
});

describe('sunHeight', () => {
  it('at 02:45 was 0.1 degrees at Yakutsk and 20.9 below the horizon at Pyongyang', () => {
    expect(sunHeight(LANDING, YAKUTSK)).toBeCloseTo(0.1, 1);
    expect(sunHeight(LANDING, PYONGYANG)).toBeCloseTo(-20.9, 1);
  });

  it('at 03:00 was 19 degrees below the horizon at Pyongyang', () => {
    expect(sunHeight('2024-06-18T18:00Z', PYONGYANG)).toBeCloseTo(-19.3, 0);
  });

  it('reached sunrise in Pyongyang about 05:15', () => {
    // The upper edge of the sun, lifted by refraction, shows when its middle stands 0.833 degrees below the horizon.
    const minutes = Array.from({ length: 240 }, (_, i) => new Date(Date.UTC(2024, 5, 18, 18, i)).toISOString());
    const sunrise = minutes.find((moment) => sunHeight(moment, PYONGYANG) >= -0.833);
    const local = (Date.parse(sunrise ?? '') + 9 * 3_600_000) / 60_000;
    expect(Math.abs((local % 1440) - (5 * 60 + 15))).toBeLessThanOrEqual(5);
  });
});

describe('nightRegions', () => {
  const clip = { x0: -1500, y0: -3500, x1: 1500, y1: 1000 };
  const regions = nightRegions(LANDING, PYONGYANG, clip);

  /** Even-odd over all rings. */
  const isIn = (rings: number[][][], [x, y]: readonly [number, number]) =>
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

  it('is the part of the map where the sun stands deeper than each step', () => {
    const plane = planeAbout(PYONGYANG);
    for (const [x, y] of [
      [0, 0],
      [150, -2500],
      [-400, -1500],
      [900, -900],
      [-1200, 600],
      [1200, -2800],
      [300, -2000],
    ] as const) {
      const [lon = 0, lat = 0] = plane.invert?.([x, y]) ?? [];
      const height = sunHeight(LANDING, { lat, lon });
      for (const [i, depth] of DEPRESSIONS.entries()) {
        if (Math.abs(height + depth) < 0.3) continue;
        expect({ x, y, depth, night: isIn(regions[i] ?? [], [x, y]) }).toEqual({ x, y, depth, night: height < -depth });
      }
    }
  });

  it('puts Yakutsk on the edge of day and Pyongyang in full night', () => {
    const [day, , , night] = regions;
    const [x, y] = toPlane(PYONGYANG, YAKUTSK);
    expect(isIn(day ?? [], [x, y + 60])).toBe(true);
    expect(isIn(day ?? [], [x, y - 60])).toBe(false);
    expect(isIn(night ?? [], [0, 0])).toBe(true);
  });
});
