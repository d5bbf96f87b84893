import type { SceneLayer, Story } from '@proscenium/story-data';
import type { CompiledStory } from '@proscenium/ui/scenes';
import type { LatLon, MapData } from '@proscenium/ui/scenes/map';

/** A map among the layers of a scene. */
export interface MapLayer {
  /** Id of its part in the drawing. */
  part: string;
  data: MapData;
}

/** What the view knows of a story beyond the page. */
export interface Facts {
  centre: LatLon;
  places: Story['places'];
  /** Maps of a step's scene (null: of the one behind the title), in order: later ones lie above. */
  mapsOf(step: string | null): MapLayer[];
  /** Name of the keyframe at this progress; '' where there is none. */
  nameAt(step: string | null, progress: number): string;
  /** Progress of a step's still. */
  posterOf(step: string | null): number;
}

/** Fetches the story as it was last compiled. Null where it was not. */
export async function fetchFacts(desk: URL, slug: string): Promise<Facts | null> {
  const answer = await fetch(new URL(`${slug}.json`, desk)).catch(() => null);
  return answer?.ok ? factsOf(((await answer.json()) as CompiledStory).story) : null;
}

/** @throws Error where the centre of the projection is none of the places, which no compiled story has */
export function factsOf({ places, projection, steps, opening }: Story): Facts {
  const centre = places[projection.centre];
  if (!centre) throw new Error(`there is no place ${projection.centre}`);
  const stepOf = (id: string | null) => steps.find((step) => step.id === id);
  const sceneOf = (id: string | null): SceneLayer[] => (id === null ? opening : (stepOf(id)?.scene ?? []));
  return {
    centre,
    places,
    mapsOf: (id) =>
      sceneOf(id).flatMap(({ kind, data }, i) =>
        kind === 'map' ? [{ part: `${String.fromCharCode(97 + i)}-layer`, data: data as MapData }] : [],
      ),
    nameAt: (id, progress) => {
      const keyframes = sceneOf(id).flatMap(({ data }) => (data as Partial<MapData>).keyframes ?? []);
      return keyframes.find(({ at }) => Math.abs(at - progress) < 1e-6)?.name ?? '';
    },
    posterOf: (id) => stepOf(id)?.poster ?? 0,
  };
}
