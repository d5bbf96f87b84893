import { describe, expect, it } from 'vitest';
import { generateStory } from '../../fixtures/generateStory';
import { errorOf, problemsWith, smallStory } from '../../fixtures/smallStory';
import { parseStory } from './parseStory';

const problemsOf = (text: string) => errorOf(text).message.split('\n');

describe('parseStory, of a file as a whole', () => {
  it.each(['', ' \n\n'])('refuses an empty file (%j)', (text) => {
    expect(problemsOf(text)).toEqual([
      "story.md:1:1: found an empty file; expected front matter, a lede and steps; fix: copy the example from the package's README",
    ]);
  });

  it.each(['A text.', 'title: A\n---\n'])('refuses a file without front matter (%j)', (text) => {
    expect(problemsOf(text)).toEqual([
      'story.md:1:1: found no front matter; expected a first line `---`, fields, and a line `---`; fix: write `---` on the first line and on the line after the last field',
    ]);
  });

  it.each(['---\ntitle: A\n', '---\r\ntitle: A'])('refuses front matter that is not closed (%j)', (text) => {
    expect(problemsOf(text)).toEqual([
      'story.md:1:1: found front matter that is not closed; expected a line `---` after its last field; fix: write `---` on a line of its own, before the lede',
    ]);
  });

  it('refuses front matter without a field', () => {
    expect(problemsOf('---\n---\n\nA lede.\n\n## A {#a}\n\n```scene\nrail: A\n```\n\nB.\n')[0]).toBe(
      'story.md:1:1: found nothing; expected fields (`name: value`); fix: write the fields, one a line',
    );
  });

  it('refuses a story without steps', () => {
    const text = smallStory.slice(0, smallStory.indexOf('## Ships at dawn'));
    expect(problemsOf(text)).toContain(
      'story.md:44:41: found a story without steps; expected at least one section `## Heading {#id}`; fix: write one below the lede',
    );
  });

  it('gives problems as data, in the order of the file, with the same words', () => {
    const { problems } = errorOf(
      smallStory.replace('rail: Night', 'rail: Nightfall').replace('format: 1', 'format: 3'),
    );
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 9],
      [87, 7],
    ]);
    expect(problems[0]).toEqual({
      file: 'story.md',
      line: 2,
      column: 9,
      found: '`3`',
      expected: '`format: 1`, the format that this release reads',
      fix: 'write `format: 1`',
    });
  });

  it('does not blame citations on front matter that cannot be read', () => {
    expect(problemsWith(['title: Ships on the river', 'title: Ships: river']).split('\n')).toHaveLength(1);
  });

  it('does not blame claims on a step that cannot be read', () => {
    expect(problemsWith(['note: Drawn from reports.', 'note: Note: drawn.']).split('\n')).toHaveLength(1);
  });

  it('says where the known kinds are when there is none', () => {
    const read = () => parseStory(smallStory, { file: 'story.md', slug: 'small', kinds: {} });
    expect(read).toThrow('found the unknown kind of scene `dot`; expected no scene: no kind is registered');
  });

  it('counts columns behind a list, a quote and a folded line alike', () => {
    const law =
      'law:\n  - >-\n    Ships passed\n    in 3 rows.[^port]\n  - "A \\"b\\" 4.[^port]"\n  - \'It\'\'s 5.[^port]\'\n';
    const problems = problemsWith([
      'law:\n  - Ships passed.[^port]\n  - That [a dozen](claim:dozen) passed.\n',
      law,
    ]).split('\n');
    const places = problems.map((problem) => problem.split(': found the number ')[0]);
    expect(places).toEqual(['story.md:37:8', 'story.md:38:14', 'story.md:39:12']);
  });

  it('reads 500 steps', { timeout: 60_000 }, () => {
    const story = parseStory(generateStory(500), { file: 'generated.md', slug: 'generated', kinds: {} });
    expect(story.steps).toHaveLength(500);
  });
});
