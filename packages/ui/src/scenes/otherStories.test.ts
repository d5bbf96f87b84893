import { fixtureStoriesFolder } from '@proscenium/story-data/fixtures';
import { loadStory } from '@proscenium/story-data/load';
import { describe } from 'vitest';
import { describeScenes } from '../testing/sceneSuite';
import { kinds } from './kinds';

const story = await loadStory(fixtureStoriesFolder, 'eight-steps', kinds);

// Another centre, another line colour, other places: the same kinds.
describe('eight-steps', () => {
  describeScenes({ story, kinds });
});
