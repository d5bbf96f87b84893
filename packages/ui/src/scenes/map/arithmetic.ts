/** The map's arithmetic without its drawing, for tools that run in a browser beside a story. */
export { BOX_HEIGHT, project } from './context';
export { distanceKm, fromPlane, toPlane } from './plane';
export type { LatLon, Point } from './plane';
export type { MapData } from './schema';
export { stopsOf } from './stops';
