import type { LineString, Point } from 'geojson';
import { geoProject } from 'd3-geo-projection';
import { describe, expect, it } from 'vitest';
import { distanceKm, EARTH_RADIUS_KM, fromPlane, planeAbout, toPlane } from './plane';

const PYONGYANG = { lat: 39.03, lon: 125.75 };

describe('toPlane', () => {
  it('puts the centre at 0, 0', () => {
    for (const value of toPlane(PYONGYANG, PYONGYANG)) expect(value).toBeCloseTo(0, 9);
  });

  it.each([
    { lat: 37.57, lon: 126.98 },
    { lat: 62.03, lon: 129.73 },
    { lat: 55.75, lon: 37.62 },
    { lat: 38.9, lon: -77.04 },
  ])('keeps the true distance from the centre to $lat, $lon', (place) => {
    expect(Math.hypot(...toPlane(PYONGYANG, place))).toBeCloseTo(distanceKm(PYONGYANG, place), 3);
  });

  it('keeps the true bearing from the centre: Yakutsk lies five degrees east of north', () => {
    const [x, y] = toPlane(PYONGYANG, { lat: 62.03, lon: 129.73 });
    expect((Math.atan2(x, -y) * 180) / Math.PI).toBeCloseTo(5, 0);
  });

  it('has north up and east to the right', () => {
    expect(toPlane(PYONGYANG, { lat: 50, lon: 125.75 })[1]).toBeLessThan(0);
    expect(toPlane(PYONGYANG, { lat: 39.03, lon: 130 })[0]).toBeGreaterThan(0);
  });

  it('refuses the place on the other side of the Earth', () => {
    expect(() => toPlane(PYONGYANG, { lat: -39.03, lon: -54.25 })).toThrow('opposite the map');
  });
});

describe('fromPlane', () => {
  it.each([
    { lat: 39.03, lon: 125.75 },
    { lat: 37.57, lon: 126.98 },
    { lat: -33.87, lon: 151.21 },
    { lat: 38.9, lon: -77.04 },
    { lat: 90, lon: 0 },
  ])('finds $lat, $lon again', (place) => {
    const found = fromPlane(PYONGYANG, toPlane(PYONGYANG, place));
    expect(found?.lat).toBeCloseTo(place.lat, 9);
    // At the pole any longitude is right.
    expect(found?.lon).toBeCloseTo(place.lat < 90 ? place.lon : (found?.lon ?? NaN), 9);
  });

  it('goes a degree to the north for every 111.195 km straight up', () => {
    expect(fromPlane({ lat: 0, lon: 10 }, [0, -1111.95])?.lat).toBeCloseTo(10, 4);
  });

  it('knows no place beyond the far side of the Earth', () => {
    expect(fromPlane(PYONGYANG, [20_000, 0])).not.toBeNull();
    expect(fromPlane(PYONGYANG, [20_100, 0])).toBeNull();
  });
});

describe('distanceKm', () => {
  it('is a quarter of the way round from the pole to the equator', () => {
    expect(distanceKm({ lat: 90, lon: 0 }, { lat: 0, lon: 50 })).toBeCloseTo((EARTH_RADIUS_KM * Math.PI) / 2, 6);
  });
});

describe('planeAbout', () => {
  it('draws nothing beyond its reach', () => {
    const moscow: Point = { type: 'Point', coordinates: [37.62, 55.75] };
    expect(geoProject(moscow, planeAbout(PYONGYANG, undefined, 1000))).toBeNull();
    expect(geoProject(moscow, planeAbout(PYONGYANG, undefined, 7000))?.coordinates).toEqual(
      toPlane(PYONGYANG, { lat: 55.75, lon: 37.62 }),
    );
  });

  it('cuts to a rectangle', () => {
    const line: LineString = {
      type: 'LineString',
      coordinates: [
        [125.75, 39.03],
        [125.75, 45],
      ],
    };
    const cut = geoProject(line, planeAbout(PYONGYANG, { x0: -10, y0: -100, x1: 10, y1: 10 }));
    expect(cut?.coordinates.at(-1)?.[1]).toBeCloseTo(-100, 6);
  });
});
