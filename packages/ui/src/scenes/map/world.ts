import { geoArea, geoContains, geoPath } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as Shape, Topology } from 'topojson-specification';
import world10 from 'world-atlas/countries-10m.json' with { type: 'json' };
import world50 from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Detail } from './detail';
import { FARTHEST_KM, planeAbout } from './plane';
import type { LatLon, Rect } from './plane';

/** ISO 3166 numeric codes that the boundary policy names. */
const RUSSIA = '643';
const UKRAINE = '804';
/** A point in Crimea, and a box about the southern Kurils, which Natural Earth draws as Russian. */
const CRIMEA: [number, number] = [34.1, 45.2];
const KURILS = { west: 145.2, east: 149.2, south: 43.2, north: 45.7 };

/** Steradians; no country is as large. */
const HALF_THE_EARTH = 2 * Math.PI;

/** How much rougher borders are that are drawn just visible. */
const FAINT = 8;

export interface WorldOptions {
  centre: LatLon;
  /** What the cameras can see, in kilometres. */
  clip: Rect;
  detail: Pick<Detail, 'atlas' | 'tolerance' | 'smallest'>;
  /** ISO 3166 numeric code -> tint. */
  tints: Record<string, 'one' | 'two'>;
}

/** Rings and lines on the plane, in kilometres. */
export interface World {
  land: Position[][];
  one: Position[][];
  two: Position[][];
  /** Borders of the tinted countries, without the ones the policy leaves undrawn. */
  stateBorders: Position[][];
  borders: Position[][];
}

type Polygons = MultiPolygon['coordinates'];

export const polygonsOf = (geometry: Polygon | MultiPolygon): Polygons =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const read = new Map<Detail['atlas'], Map<string, Polygons>>();

/** Natural Earth's countries by their codes, with Crimea as a part of Ukraine and the southern Kurils as nobody's tint; read once. */
function countries(name: Detail['atlas']): Map<string, Polygons> {
  const known = read.get(name);
  if (known) return known;
  const atlas = name === '10m' ? world10 : world50;
  const { features } = feature(atlas, 'countries') as unknown as FeatureCollection<Polygon | MultiPolygon>;
  const all = new Map<string, Polygons>();
  for (const [index, { id = `x${index}`, geometry }] of features.entries()) {
    for (const rings of polygonsOf(geometry)) {
      const owner = ownerOf(String(id), rings);
      all.set(owner, [...(all.get(owner) ?? []), rings]);
    }
  }
  read.set(name, all);
  return all;
}

function ownerOf(code: string, rings: Position[][]): string {
  if (code !== RUSSIA) return code;
  if (geoContains({ type: 'Polygon', coordinates: rings }, CRIMEA)) return UKRAINE;
  const isKuril = rings[0]?.every(
    ([lon = 0, lat = 0]) => lon > KURILS.west && lon < KURILS.east && lat > KURILS.south && lat < KURILS.north,
  );
  return isKuril ? 'kurils' : code;
}

/** Projects, clips and simplifies the world for one map file. Pure: the same options give the same rings. */
export function projectWorld({ centre, clip, detail, tints }: WorldOptions): World {
  const corner = Math.hypot(Math.max(-clip.x0, clip.x1), Math.max(-clip.y0, clip.y1));
  const reach = Math.min(FARTHEST_KM, corner * 1.3);
  const projection = planeAbout(centre, clip, reach);
  const isWithin = ([lon = 0, lat = 0]: Position) => Math.hypot(...(projection([lon, lat]) ?? [Infinity])) < reach;
  // A polygon wholly outside the cut circle, and a speck whose few points run the wrong way round, can come back as the whole disc.
  const isNear = (coordinates: Position[][]) =>
    coordinates[0]?.some(isWithin) && geoArea({ type: 'Polygon', coordinates }) < HALF_THE_EARTH;
  const features = [...countries(detail.atlas)].map(([id, polygons]) => {
    const coordinates = polygons.filter(isNear);
    return { type: 'Feature', id, properties: null, geometry: { type: 'MultiPolygon', coordinates } } as const;
  });
  const planar = geoProject<FeatureCollection>({ type: 'FeatureCollection', features }, projection);
  const full = presimplify(
    topology({ all: planar as FeatureCollection }, 1e6) as Topology<{ all: GeometryCollection }>,
  );
  const topo = simplify(full, detail.tolerance);
  const rough = simplify(full, detail.tolerance * FAINT);
  const shapes = topo.objects.all.geometries as Shape[];
  const area = geoPath().area;
  const rings = (list: Shape[]) =>
    merge(topo, list)
      .coordinates.flat()
      .filter((ring) => area({ type: 'Polygon', coordinates: [ring] }) >= detail.smallest);
  const tinted = (tint: 'one' | 'two') => rings(shapes.filter(({ id = '' }) => tints[id] === tint));
  const isState = (...both: Pick<Shape, 'id'>[]) => both.some(({ id = '' }) => id in tints);
  const isDrawn = (...both: Pick<Shape, 'id'>[]) => both.some(({ id }) => id !== RUSSIA && id !== UKRAINE);
  return {
    land: rings(shapes),
    one: tinted('one'),
    two: tinted('two'),
    stateBorders: mesh(topo, topo.objects.all, (a, b) => a !== b && isState(a, b) && isDrawn(a, b)).coordinates,
    borders: mesh(rough, rough.objects.all, (a, b) => a !== b && !isState(a, b)).coordinates,
  };
}
