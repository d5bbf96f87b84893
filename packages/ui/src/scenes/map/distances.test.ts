import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { describe, expect, it } from 'vitest';
import { kinds } from '../kinds';
import { roundKm, withDistances } from './distances';
import { gazetteerOf } from './gazetteer';
import { markSchema } from './marks/index';

const gazetteer = gazetteerOf(await loadStory(storiesFolder, 'pyongyang-2024', kinds));
const words = (...text: string[]) => {
  const mark = withDistances(markSchema.parse({ kind: 'note', at: [0, 0], text }), gazetteer);
  return 'text' in mark ? mark.text : [];
};

describe('roundKm', () => {
  it.each([
    [192.4, '190'],
    [194, '195'],
    [499.9, '500'],
    [812, '810'],
    [1294.9, '1,290'],
    [11_036, '11,040'],
  ])('%d is printed as %s', (km, text) => {
    expect(roundKm(km)).toBe(text);
  });
});

describe('withDistances', () => {
  it.each([
    ['{km sunan yakutsk}', '2,550'],
    ['{km moscow}', '6,410'],
    ['{km pyongyang moscow}', '6,410'],
    ['{km seoul}', '195'],
    ['{km beijing}', '810'],
    ['{km tokyo}', '1,290'],
    ['{km kyiv}', '7,100'],
    ['{km brussels}', '8,510'],
    ['{km washington}', '11,040'],
  ])('%s of the story is %s', (asked, km) => {
    expect(words(`about ${asked} km`, 'as it is')).toEqual([`about ${km} km`, 'as it is']);
  });

  it('leaves a mark without words alone', () => {
    const dot = markSchema.parse({ kind: 'dot', place: 'seoul' });
    expect(withDistances(dot, gazetteer)).toBe(dot);
  });

  it.each(['{km atlantis}', '{km seoul atlantis}', '{km atlantis seoul}'])(
    'names the place of %s that is not there',
    (asked) => {
      expect(() => words(asked)).toThrow('no place is called atlantis');
    },
  );
});
