import type { Inline, Step } from '@proscenium/story-data';
import { expect, test } from 'vitest';
import { testStory } from '../components/testStory';
import { citedIn, withoutCites } from '../runningText';
import { embedText } from './text';

const [dawn] = testStory.story.steps as [Step];
const text = (value: string): Inline => ({ type: 'text', value });
const cite = (source: string): Inline => ({ type: 'cite', source });
const claim = (id: string, value = id): Inline => ({ type: 'claim', id, children: [text(value)] });

const words = (parts: readonly Inline[]): string =>
  parts
    .map((part) => (part.type === 'text' ? part.value : 'children' in part ? words(part.children) : `[${part.source}]`))
    .join('');
const withBeats = (...beats: Inline[][]): Step => ({
  ...dawn,
  beats: beats.map((beat) => ({ at: [0], ground: 'day', text: beat, ledger: [], statements: false })),
});

test('a step’s own text is taken as it is', () => {
  expect(embedText({ ...dawn, embed: [text('So it was.')] })).toEqual([text('So it was.')]);
});

test('else whole sentences from the beginning, footnotes with the sentence before them, as many as fit', () => {
  const step = withBeats(
    [text('One.'), cite('port'), text(' Two “2.”  Three')],
    [text(`It was ${'very '.repeat(60)}late.`)],
  );
  expect(words(embedText(step))).toBe('One.[port] Two “2.” Three');
});

test('one sentence at least, however long', () => {
  const long = `It was ${'very '.repeat(80)}late.`;
  expect(words(embedText(withBeats([text(`${long} Then not.`)])))).toBe(long);
});

test('no claim stands without a denial that the step has', () => {
  const denied = withBeats([
    text('So says '),
    claim('dozen'),
    text('. Not so, says '),
    claim('none'),
    text('. Then night.'),
  ]);
  expect(words(embedText(denied))).toBe('So says dozen. Not so, says none. Then night.');
  const far = withBeats(
    [text('All was calm. So says '), claim('dozen'), text(`. It was ${'very '.repeat(60)}late.`)],
    [claim('none')],
  );
  expect(words(embedText(far))).toBe('All was calm.');
  expect(embedText(withBeats([claim('dozen'), text(' came.')]))).toEqual([]);
});

test('footnotes are found at any depth, and a text can stand without them', () => {
  const parts: Inline[] = [
    text('A'),
    cite('port'),
    { type: 'strong', children: [text('b'), cite('radio')] },
    cite('port'),
  ];
  expect(citedIn(parts)).toEqual(['port', 'radio', 'port']);
  expect(withoutCites(parts)).toEqual([text('A'), { type: 'strong', children: [text('b')] }]);
});
