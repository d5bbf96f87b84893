declare module 'world-atlas/countries-10m.json' {
  const topology: import('topojson-specification').Topology;
  export default topology;
}
declare module 'world-atlas/countries-50m.json' {
  const topology: import('topojson-specification').Topology;
  export default topology;
}
declare module 'd3-geo-projection' {
  import type { GeoJsonObject } from 'geojson';
  import type { GeoStreamWrapper } from 'd3-geo';
  /** Projects, cuts and clips a geometry; the result is planar GeoJSON, or null where nothing is left. */
  export function geoProject<T extends GeoJsonObject>(object: T, projection: GeoStreamWrapper): T | null;
}
