import { describe, expect, it } from 'vitest';
import { parseSmall, smallStory } from '../../fixtures/smallStory';

const story = parseSmall(smallStory);

describe('parseStory', () => {
  it('keeps the front matter as written, with names as in TypeScript', () => {
    expect(story).toMatchObject({
      format: 1,
      slug: 'small',
      published: '2026-11-24T12:00+00:00',
      asOf: '2024-06',
      grounds: ['night', 'day'],
      line: 'green',
      tints: { '040': 'one' },
      places: { linz: { id: 'linz', name: 'Linz', lat: 48.31, lon: 14.29 } },
      notKnown: [],
    });
    expect(Object.keys(story).filter((key) => key.includes('-'))).toEqual([]);
  });

  it('turns paragraphs into small trees', () => {
    expect(story.steps[0]?.beats[0]?.text).toEqual([
      { type: 'text', value: 'At dawn ' },
      { type: 'claim', id: 'dozen', children: [{ type: 'text', value: '12 ships' }] },
      { type: 'text', value: ' came down,' },
      { type: 'cite', source: 'port' },
      { type: 'text', value: ' ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'slowly' }] },
      { type: 'text', value: ', ' },
      { type: 'strong', children: [{ type: 'text', value: 'one' }] },
      { type: 'text', value: ' after another, as ' },
      { type: 'link', url: 'https://example.org/about', children: [{ type: 'text', value: 'the port' }] },
      { type: 'text', value: ' says.' },
    ]);
    expect(story.steps[0]?.beats[1]?.text[1]).toEqual({
      type: 'plain',
      children: [{ type: 'text', value: '30 kilometres' }],
    });
  });

  it('reads the paragraphs of the front matter too', () => {
    expect(story.law[0]).toEqual([
      { type: 'text', value: 'Ships passed.' },
      { type: 'cite', source: 'port' },
    ]);
    expect(story.since).toEqual([
      {
        date: '2024-06',
        text: [
          { type: 'text', value: 'Nothing came.' },
          { type: 'cite', source: 'radio' },
        ],
      },
    ]);
    expect(story.corrections[0]?.text).toEqual([{ type: 'text', value: 'A word was changed.' }]);
    expect(story.law[1]?.[1]).toMatchObject({ type: 'claim', id: 'dozen' });
  });

  it('lets a story end without a list of what is not known, or of the law', () => {
    const lists = smallStory.slice(smallStory.indexOf('law:\n'), smallStory.indexOf('since:'));
    expect(parseSmall(smallStory.replace(lists, ''))).toMatchObject({ notKnown: [], law: [] });
  });

  it('numbers sources as a reader meets them', () => {
    expect(story.sources.map(({ number, id }) => [number, id])).toEqual([
      [1, 'radio'],
      [2, 'port'],
      [3, 'paper'],
    ]);
    expect(story.steps.map(({ sources }) => sources)).toEqual([['port', 'paper', 'radio'], []]);
    expect(story.sources[0]).toMatchObject({ state: true, weak: true, shown: false, via: 'A mirror' });
    expect(story.sources[1]).toMatchObject({ state: false, weak: false, shown: true });
  });

  it('gives each beat its keyframes', () => {
    expect(story.steps.map(({ beats }) => beats.map(({ at }) => at))).toEqual([[[0], [0.6, 1]], [[1]]]);
  });

  it('starts a step on the ground that the one before ended with', () => {
    expect(story.steps.map(({ beats }) => beats.map(({ ground }) => ground))).toEqual([['night', 'day'], ['day']]);
  });

  it('keeps what prints under a beat', () => {
    expect(story.steps[0]?.beats.map(({ ledger, statements }) => ({ ledger, statements }))).toEqual([
      { ledger: ['none'], statements: false },
      { ledger: [], statements: true },
    ]);
  });

  it('keeps the precision of times', () => {
    expect(story.steps[0]?.when).toMatchObject({
      precision: 'accounts',
      zone: '+02:00',
      accounts: [
        { time: '05:10', about: false },
        { time: '05:20', about: true },
      ],
    });
    expect(story.steps[1]?.when).toEqual({
      precision: 'range',
      from: { precision: 'day', date: '2024-05-03' },
      to: { precision: 'year', year: '2024' },
    });
  });

  it('hands on the data of scenes without their kind', () => {
    expect(story.opening).toEqual([{ kind: 'dot', data: { place: 'linz', at: 0.5 } }]);
    expect(story.steps[0]?.scene[0]?.data).toEqual({ place: 'passau', at: 0.25, source: 'paper', claim: 'dozen' });
  });

  it('leaves a step without a picture without an alternative, and with a poster at its end', () => {
    expect(story.steps[1]).toMatchObject({ heading: 'Night', scene: [], alt: '', poster: 1, claims: [] });
    expect(story.steps[1]).not.toHaveProperty('note');
  });

  it('reads a file with line ends of Windows alike', () => {
    expect(parseSmall(smallStory.replaceAll('\n', '\r\n'))).toEqual(story);
  });

  it('lets comments pass where they hide no text', () => {
    const text = smallStory
      .replace('format: 1', '# the first\nformat: 1 # the first')
      .replace('tags: [Rivers]', 'tags: [Rivers] # one')
      .replace('date: "2024"\n', 'date: "2024" # a year\n');
    expect(parseSmall(text)).toEqual(story);
  });
});
