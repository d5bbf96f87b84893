import { map } from './map/index';
import { plan } from './plan/index';
import type { SceneKind } from './scene';

/** The kinds of scene that a story may use. A site adds its own by spreading this into an object with one more. */
// Each kind composes its own data only; what a layer holds is known to fit once its schema has read it.
export const kinds = { map, plan } as unknown as Record<string, SceneKind>;
