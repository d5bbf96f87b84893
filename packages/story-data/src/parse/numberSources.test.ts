import { describe, expect, it } from 'vitest';
import type { Beat, Step } from '../story';
import { citedIn, citedInStep, numberSources } from './numberSources';

const beat: Beat = { at: [0], ground: 'night', text: [], ledger: [], statements: false };
const source = {
  publisher: 'P',
  title: 'T',
  date: '2024',
  url: 'https://example.org/',
  state: false,
  weak: false,
  shown: true,
};
const claim = { by: 'A', on: '2024', said: 'B', standing: 'claimed' as const, denies: [] };

const step: Omit<Step, 'sources'> = {
  id: 'a',
  heading: 'A',
  rail: 'A',
  dateline: 'A',
  when: {
    precision: 'accounts',
    date: '2024-06-19',
    zone: '+09:00',
    accounts: [{ time: '02:22', about: false, text: '02:22', by: 'RIA', kind: 'landing', sources: ['account'] }],
  },
  alt: '',
  poster: 1,
  claims: [
    { id: 'told', ...claim, sources: ['told', 'text'] },
    { id: 'row', ...claim, sources: ['row'] },
  ],
  statements: [{ place: 'p', by: 'A', said: 'B', on: '2024', sources: ['statement'] }],
  beats: [
    { ...beat, text: [{ type: 'strong', children: [{ type: 'cite', source: 'text' }] }], ledger: ['row'] },
    { ...beat, text: [{ type: 'cite', source: 'later' }], statements: true },
  ],
  scene: [],
};

describe('citedInStep', () => {
  it('follows the reader: each beat, then claims, accounts and the scene', () => {
    expect(citedInStep(step, ['scene', 'text'])).toEqual([
      'text',
      'row',
      'later',
      'statement',
      'told',
      'account',
      'scene',
    ]);
  });
});

describe('citedIn', () => {
  it('finds citations inside links and emphasis', () => {
    expect(
      citedIn([[{ type: 'plain', children: [{ type: 'cite', source: 'a' }] }], [{ type: 'cite', source: 'b' }]]),
    ).toEqual(['a', 'b']);
  });
});

describe('numberSources', () => {
  it('numbers by first citation and leaves out the rest', () => {
    const numbered = numberSources(['b', 'a', 'b'], { a: source, b: source, c: source });
    expect(numbered.map(({ number, id }) => [number, id])).toEqual([
      [1, 'b'],
      [2, 'a'],
    ]);
  });
});
