import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { describe, expect, it } from 'vitest';
import { kinds } from '../kinds';
import { gazetteerOf } from './gazetteer';
import { toPlane } from './plane';

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
const { centre, place, at } = gazetteerOf(story);

describe('gazetteerOf', () => {
  it('finds the place in the middle of the projection', () => {
    expect(centre).toMatchObject({ lat: 39.03, lon: 125.75 });
  });

  it('puts a place where the projection does, and kilometres to the east and north', () => {
    expect(at('moscow')).toEqual(toPlane(centre, place('moscow')));
    expect(at([100, 200])).toEqual([100, -200]);
  });

  it('says which place is missing', () => {
    expect(() => at('atlantis')).toThrow('no place is called atlantis');
    const elsewhere = { ...story, projection: { ...story.projection, centre: 'atlantis' } };
    expect(() => gazetteerOf(elsewhere)).toThrow('no place is called atlantis');
  });
});
