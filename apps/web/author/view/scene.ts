import type { SceneLayer, Story } from '@proscenium/story-data';
import type { LatLon, MapData } from '@proscenium/ui/scenes/map';

/** A map among the layers of a scene. */
export interface MapLayer {
  /** Id of its part in the drawing. */
  part: string;
  data: MapData;
}

const stepOf = ({ steps }: Story, id: string | null) => steps.find((step) => step.id === id);

const sceneOf = (story: Story, id: string | null): SceneLayer[] =>
  id === null ? story.opening : (stepOf(story, id)?.scene ?? []);

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

/** Progress of a step's still. */
export const posterOf = (story: Story, step: string): number => stepOf(story, step)?.poster ?? 0;

/** The centre of the story's projection. @throws Error where it is none of the places, which no compiled story has */
export function centreOf({ places, projection }: Story): LatLon {
  const centre = places[projection.centre];
  if (!centre) throw new Error(`there is no place ${projection.centre}`);
  return centre;
}
