/** The map's arithmetic without its drawing, for tools that run in a browser beside a story. */
export { BOX_HEIGHT, project } from '../box';
export type { Point } from '../box';
export { distanceKm, fromPlane, toPlane } from './plane';
export type { LatLon } from './plane';
export type { MapData } from './schema';
export { cameraStops } from './stops';
