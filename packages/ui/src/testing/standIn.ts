import type { SceneContext } from '../scenes/scene';

/** Places that scenes for tests may name. */
const PLACES = {
  centre: { lat: 47.5, lon: 19.05 },
  near: { lat: 48.2, lon: 16.37 },
  far: { lat: 59.33, lon: 18.06 },
};

/**
 * A context to compose scenes in without a story: a few places about Budapest, no step, and map files that show just what is asked for, named by level
 * and paint. `changes` replaces any of it.
 */
export function standIn(changes: Partial<SceneContext> = {}): SceneContext {
  return {
    prefix: 'a-',
    centre: PLACES.centre,
    places: PLACES,
    step: undefined,
    opening: false,
    plate: ({ detail, palette, frame }) => ({ url: `${detail.name}-${palette}.svg`, frame }),
    ...changes,
  };
}
