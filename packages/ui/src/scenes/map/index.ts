import { cameraKeys, doublings, poseAt } from '../../score/index';
import type { SceneKind } from '../scene';
import { refusing } from '../slips';
import { mapCard } from './card/index';
import { composeMap, filesOfMap } from './compose';
import { mapReferences } from './references';
import { mapSchema } from './schema';
import { slipsOnMap } from './slips';
import { cameraStops } from './stops';

/** A map: one projection centred where the story says, plates by level of detail, a camera, marks that keep their weight. */
export const map = {
  schema: mapSchema.superRefine(refusing(slipsOnMap)),
  references: mapReferences,
  rests: ({ keyframes }) => keyframes.map(({ at }) => at),
  files: filesOfMap,
  compose: composeMap,
  travel: (data, from, to) => {
    const keys = cameraKeys(cameraStops(data, 'compact'));
    return doublings(poseAt(keys, from), poseAt(keys, to));
  },
  card: mapCard,
} satisfies SceneKind<typeof mapSchema>;
