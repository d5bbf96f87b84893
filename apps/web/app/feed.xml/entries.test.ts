import type { Story } from '@proscenium/story-data';
import { describe, expect, test } from 'vitest';
import { entriesOf } from './entries';

const address = 'https://news.example:8443/desk/';
const said = (value: string) => [{ type: 'text' as const, value }];
const story = {
  slug: 'visit',
  title: 'A visit',
  dek: 'In short',
  language: 'en',
  published: '2026-11-24T12:00+09:00',
  updated: '2026-12-01T09:30+09:00',
  sources: [],
  lede: [said('It came.')],
  steps: [],
  asOf: '2026',
  notKnown: [],
  law: [],
  since: [],
  corrections: [
    { date: '2026-11-30', text: said('One.') },
    { date: '2026-12-01', text: said('Two.') },
    { date: '2026-12-01', text: said('Three.') },
  ],
} as unknown as Story;
const idsOf = (one: Story) => entriesOf(one, address).map(({ id }) => id);

describe('ids of entries', () => {
  const ids = [
    'tag:news.example,2026:/desk/visit',
    'tag:news.example,2026:/desk/visit/corrections/2026-11-30',
    'tag:news.example,2026:/desk/visit/corrections/2026-12-01',
    'tag:news.example,2026:/desk/visit/corrections/2026-12-01/2',
  ];

  test('a story and each of its corrections have one', () => {
    expect(idsOf(story)).toEqual(ids);
  });

  test('they outlive other words, a later change, and a correction that is added', () => {
    const added = { date: '2026-12-05', text: said('Four.') };
    const corrections = [...story.corrections.map(({ date }) => ({ date, text: said('Other words.') })), added];
    expect(idsOf({ ...story, title: 'Other', updated: '2026-12-05T00:00+09:00', corrections }).slice(0, 4)).toEqual(
      ids,
    );
  });

  test('they outlive a change from http to https', () => {
    expect(entriesOf(story, 'http://news.example/desk/')[0]?.id).toBe(ids[0]);
  });
});

test('a correction on the day of the last change was made when that was', () => {
  expect(entriesOf(story, address).map(({ updated }) => updated)).toEqual([
    '2026-12-01T09:30:00+09:00',
    '2026-11-30T00:00:00Z',
    '2026-12-01T09:30:00+09:00',
    '2026-12-01T09:30:00+09:00',
  ]);
});
