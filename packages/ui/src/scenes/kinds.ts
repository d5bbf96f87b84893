import { map } from './map/index';
import { plan } from './plan/index';
import type { SceneKind } from './scene';

/** The kinds of scene that a story may use. A site adds its own by spreading this into an object with one more. */
export const kinds = { map, plan } as unknown as Record<string, SceneKind>;
