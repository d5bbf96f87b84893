import { parseStory } from '@proscenium/story-data';
import { generateStory } from '@proscenium/story-data/fixtures';
import type { SceneContext } from '../scenes/scene';

/** Places that scenes for tests may name. */
const PLACES = {
  centre: { id: 'centre', name: 'Budapest', lat: 47.5, lon: 19.05 },
  near: { id: 'near', name: 'Vienna', lat: 48.2, lon: 16.37 },
  far: { id: 'far', name: 'Stockholm', lat: 59.33, lon: 18.06 },
};

const generated = parseStory(generateStory(1), { file: 'story.md', slug: 'generated', kinds: {} });
const story = { ...generated, places: PLACES, projection: { ...generated.projection, centre: 'centre' } };

/**
 * A context to compose scenes in: a story of a few places about Budapest, no step, and files that show just what is asked for, each with the name that
 * it is asked for by. `changes` replaces any of it.
 */
export function standIn(changes: Partial<SceneContext> = {}): SceneContext {
  return {
    prefix: 'a-',
    story,
    step: undefined,
    opening: false,
    file: ({ name, ending, bounds }) => ({ url: `${name}.${ending}`, bounds }),
    ...changes,
  };
}
