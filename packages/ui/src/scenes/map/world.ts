import { geoArea, geoContains, geoPath } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as TopoMulti,
  Objects,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import world10 from 'world-atlas/countries-10m.json' with { type: 'json' };
import world50 from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Detail } from './detail';
import { EARTH_RADIUS_KM, FARTHEST_KM, planeAbout } from './plane';
import type { LatLon, Rect } from './plane';

/** ISO 3166 numeric codes that the boundary policy names. */
const RUSSIA = '643';
const UKRAINE = '804';
/** A point in Crimea, and one in each group of the southern Kurils that Natural Earth draws as Russian. */
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

type Country = Feature<Polygon | MultiPolygon, { code: string }>;

const read = new Map<Detail['atlas'], Country[]>();

/** Natural Earth's countries, with Crimea as a part of Ukraine and the southern Kurils as nobody's tint; read once. */
function countries(name: Detail['atlas']): Country[] {
  const known = read.get(name) ?? readCountries(name === '10m' ? world10 : world50);
  read.set(name, known);
  return known;
}

function readCountries(atlas: Topology): Country[] {
  const all = feature(atlas, atlas.objects.countries as GeometryCollection) as FeatureCollection<
    Polygon | MultiPolygon
  >;
  const polygons = new Map<string, Position[][][]>();
  for (const [index, { id = `x${index}`, geometry }] of all.features.entries()) {
    for (const rings of polygonsOf(geometry)) {
      const owner = ownerOf(String(id), rings);
      polygons.set(owner, [...(polygons.get(owner) ?? []), rings]);
    }
  }
  return [...polygons].map(([code, coordinates]) => countryOf(code, coordinates));
}

function ownerOf(code: string, rings: Position[][]): string {
  if (code !== RUSSIA) return code;
  if (geoContains({ type: 'Polygon', coordinates: rings }, CRIMEA)) return UKRAINE;
  const isKuril = rings[0]?.every(
    ([lon = 0, lat = 0]) => lon > KURILS.west && lon < KURILS.east && lat > KURILS.south && lat < KURILS.north,
  );
  return isKuril ? 'kurils' : code;
}

const countryOf = (code: string, coordinates: Position[][][]): Country => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'MultiPolygon', coordinates },
});

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Projects, clips and simplifies the world for one map file. Pure: the same options give the same rings. */
export function projectWorld(options: WorldOptions): World {
  const { clip } = options;
  const corner = Math.hypot(Math.max(-clip.x0, clip.x1), Math.max(-clip.y0, clip.y1));
  const reach = Math.min(FARTHEST_KM, corner * 1.3);
  const projection = planeAbout(options.centre, clip, reach);
  const isWithin = circleAbout(options.centre, reach);
  const projected: Country[] = [];
  for (const country of countries(options.detail.atlas)) {
    // A polygon wholly outside the cut circle, and a speck whose few points run the wrong way round, can come back as the whole disc.
    const near = polygonsOf(country.geometry).filter(
      (coordinates) =>
        coordinates[0]?.some(([lon = 0, lat = 0]) => isWithin(lat, lon)) &&
        geoArea({ type: 'Polygon', coordinates }) < HALF_THE_EARTH,
    );
    if (near.length === 0) continue;
    const planar = geoProject(countryOf(country.properties.code, near), projection);
    if (planar?.geometry) projected.push(planar);
  }
  const collection: FeatureCollection<MultiPolygon | Polygon, { code: string }> = {
    type: 'FeatureCollection',
    features: projected,
  };
  const full = presimplify(topology({ countries: collection }, 1e6) as Topology<Objects<object>>);
  const topo = simplify(full, options.detail.tolerance);
  const rough = simplify(full, options.detail.tolerance * FAINT);
  const all = topo.objects.countries as GeometryCollection<{ code: string }>;
  const codeOf = (geometry: object) => (geometry as { properties: { code: string } }).properties.code;
  const tinted = (tint: 'one' | 'two') => all.geometries.filter((g) => options.tints[codeOf(g)] === tint);
  const area = geoPath().area;
  const rings = (list: unknown[]) =>
    merge(topo, list as (TopoPolygon | TopoMulti)[])
      .coordinates.flat()
      .filter((ring) => area({ type: 'Polygon', coordinates: [ring] }) >= options.detail.smallest);
  const isState = (a: object, b: object) => codeOf(a) in options.tints || codeOf(b) in options.tints;
  const undrawn = (a: object, b: object) => [codeOf(a), codeOf(b)].every((code) => [RUSSIA, UKRAINE].includes(code));
  return {
    land: rings(all.geometries),
    one: rings(tinted('one')),
    two: rings(tinted('two')),
    stateBorders: mesh(topo, all, (a, b) => a !== b && isState(a, b) && !undrawn(a, b)).coordinates,
    borders: mesh(rough, rough.objects.countries as typeof all, (a, b) => a !== b && !isState(a, b)).coordinates,
  };
}

/** Whether a place lies within a circle of `reach` km: asked of every point of the world, where the exact distance takes long. */
function circleAbout(centre: LatLon, reach: number): (lat: number, lon: number) => boolean {
  const rad = Math.PI / 180;
  const [sine, cosine] = [Math.sin(centre.lat * rad), Math.cos(centre.lat * rad)];
  const least = Math.cos(reach / EARTH_RADIUS_KM);
  return (lat, lon) =>
    sine * Math.sin(lat * rad) + cosine * Math.cos(lat * rad) * Math.cos((lon - centre.lon) * rad) > least;
}
