import type { Position } from 'geojson';
import type { Point } from '../../box';
import { DEPRESSIONS, sunHeight } from '../light';
import type { PlatePalette, Tones } from '../palette';
import { fromPlane } from '../plane';
import type { LatLon } from '../plane';
import type { World } from '../world';

/** Tells what a map is painted with at a point of the plane (km), lines and shelf aside. */
export function colourAt(
  world: World,
  palette: PlatePalette,
  centre: LatLon,
  moment: string | undefined,
): (point: Point) => string {
  const [first] = palette.tones as [Tones];
  const last = palette.tones.at(-1) ?? first;
  return (point) => {
    const place = moment && palette.tones.length > 1 ? fromPlane(centre, point) : null;
    const depth = place && moment ? -sunHeight(moment, place) : Infinity;
    const tones = palette.tones[DEPRESSIONS.filter((depression) => depth > depression).length] ?? last;
    if (isWithin(world.two, point)) return tones.two;
    if (isWithin(world.one, point)) return tones.one;
    return isWithin(world.land, point) ? tones.land : tones.sea;
  };
}

/** Whether a point lies within rings, by counting how often a line from it to the east crosses them. */
function isWithin(rings: readonly Position[][], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x0 = 0, y0 = 0] = ring[i - 1] as Position;
      const [x1 = 0, y1 = 0] = ring[i] as Position;
      if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
    }
  }
  return inside;
}
