import { describe, expect, it } from 'vitest';
import { errorOf, parseSmall, problemsWith, smallStory } from '../../../fixtures/smallStory';

const PARAGRAPHS: [name: string, text: string][] = [
  ['brackets that are not opened', ']'.repeat(300_000)],
  ['strikes', '~a'.repeat(100_000)],
  ['footnotes', '[^'.repeat(100_000)],
  ['nested quotations', '>'.repeat(100_000)],
  ['nested lists', '- '.repeat(100_000)],
  ['a ladder of lists', Array.from({ length: 900 }, (_, level) => `${' '.repeat(level)}- a`).join('\n')],
  ['loose lists', '- a\n\n'.repeat(100_000)],
  ['underlined headings', 'a\n===\n'.repeat(100_000)],
  ['words', 'word '.repeat(150_000)],
];

const VALUES: [name: string, text: string][] = [
  ['lists', '['.repeat(100_000)],
  ['lists that are closed', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['keys without values', '? '.repeat(100_000)],
  ['a ladder of groups', Array.from({ length: 1200 }, (_, level) => `\n ${' '.repeat(level)}a:`).join('')],
  ['fields of one name', '\n  a: b'.repeat(30_000)],
  ['fields', Array.from({ length: 30_000 }, (_, index) => `\n  k${index}: a`).join('')],
  [
    'anchors and aliases',
    '\n  a: &a [x, x]\n  b: &b [*a, *a, *a, *a]\n  c: &c [*b, *b, *b, *b]\n  d: &d [*c, *c, *c, *c]\n  e: [*d, *d, *d]',
  ],
];

describe('parseStory, of a file that would overflow or hold up its readers,', { timeout: 60_000 }, () => {
  it.each(PARAGRAPHS)('tells too many or too deep %s', (_, text) => {
    const { problems } = errorOf(smallStory.replace('All was quiet.', () => text));
    expect(problems.length).toBeLessThan(2000);
  });

  it.each(VALUES)('tells too many or too deep %s in YAML', (_, text) => {
    const { problems } = errorOf(smallStory.replace('title: Ships on the river', () => `title: ${text}`));
    expect(problems.length).toBeLessThan(2000);
  });

  it.each([
    ['a number that is part of no name', `A${'1'.repeat(60)}x.`],
    ['a heading with many blanks', `All was quiet.\n\n## A${' '.repeat(9000)}b {#c}`],
  ])('reads %s at once', (_, text) => {
    const { problems } = errorOf(smallStory.replace('All was quiet.', () => text));
    expect(problems.length).toBeLessThan(5);
  });

  it('tells a run of control characters once', () => {
    expect(problemsWith(['All was quiet.', `All was ${'\u0007'.repeat(5000)}quiet.`]).split('\n')).toHaveLength(1);
  });

  it('tells the first thousand problems, and how many more there are', () => {
    const { problems } = errorOf(smallStory.replace('All was quiet.', 'All 3 were quiet.\n\n'.repeat(1234)));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ found: '234 problems more', fix: 'mend those above first' });
  });
});

describe('the limits', () => {
  it.each([
    ['letters of a paragraph', 'quiet '.repeat(1700), 93, '10201'],
    ['signs of a paragraph', '[a](https://example.org/) '.repeat(130), 93, '260 signs'],
    ['nested lists', '- '.repeat(10), 93, 'nested too deep'],
    ['lines of lists', '- a\n'.repeat(201), 292, 'more than 200 lines'],
  ])('hold for %s', (_, text, line, words) => {
    const told = problemsWith(['All was quiet.', text]);
    expect(told).toMatch(new RegExp(`^${line}:1: .*${words}`));
  });

  it('leave a story alone that has a line of a hundred signs in a scene, or two hundred beats', () => {
    const text = smallStory
      .replace('note: Drawn from reports.', `note: "${'['.repeat(99)}"`)
      .replace('All was quiet.', 'All was quiet.\n\n'.repeat(200));
    expect(parseSmall(text).steps[1]?.beats).toHaveLength(200);
  });
});
