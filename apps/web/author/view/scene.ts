import type { SceneLayer, Story } from '@proscenium/story-data';
import type { MapData } from '@proscenium/ui/scenes/map';

/** A map among the layers of a scene. */
export interface MapLayer {
  /** Id of its part in the drawing. */
  part: string;
  data: MapData;
}

const sceneOf = ({ opening, steps }: Story, id: string | null): SceneLayer[] =>
  id === null ? opening : (steps.find((step) => step.id === id)?.scene ?? []);

/** Maps of a step's scene (null: of the one behind the title), in order: later ones lie above. */
export const mapsOf = (story: Story, step: string | null): MapLayer[] =>
  sceneOf(story, step).flatMap(({ kind, data }, i) =>
    kind === 'map' ? [{ part: `${String.fromCharCode(97 + i)}-layer`, data: data as MapData }] : [],
  );

/** Name of the keyframe at this progress; '' where there is none. */
export function nameAt(story: Story, step: string | null, progress: number): string {
  const keyframes = sceneOf(story, step).flatMap(({ data }) => (data as Partial<MapData>).keyframes ?? []);
  return keyframes.find(({ at }) => Math.abs(at - progress) < 1e-6)?.name ?? '';
}
