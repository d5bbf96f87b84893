import { describe, expect, it } from 'vitest';
import { generateStory } from '../../fixtures/generateStory';
import { changed, errorOf, problemsWith, smallStory } from '../../fixtures/smallStory';
import { parseStory } from './parseStory';
import { formatProblem } from './problem';

const messageOf = (text: string) =>
  errorOf(text).problems.map(({ line, column, found }) => `${line}:${column} ${found}`);

describe('parseStory, of a file as a whole', () => {
  it.each([
    ['', 'an empty file'],
    [' \n\n', 'an empty file'],
    ['A text.', 'no front matter'],
    ['title: A\n---\n', 'no front matter'],
    ['---\ntitle: A\n', 'front matter that is not closed'],
    ['---\r\ntitle: A', 'front matter that is not closed'],
    ['---\n---\n\nA lede.\n\n## A {#a}\n\nB.\n', 'nothing'],
  ])('refuses %j', (text, found) => {
    expect(messageOf(text)).toEqual([`1:1 ${found}`]);
  });

  it('refuses a story without steps, and a step without paragraphs', () => {
    expect(messageOf(smallStory.slice(0, smallStory.indexOf('## Ships')))).toEqual(['45:1 a story without steps']);
    expect(problemsWith(['All was quiet.', ''])).toMatch(/^85:1: found a step without beats; /);
  });

  it('tells all problems of a stage, in the order of the file, and none of the next', () => {
    const unknown: [string, string] = ['down,[^port]', 'down,[^prot]'];
    const shapes: [string, string][] = [['rail: Night', 'rail: Nightfall'], ['format: 1', 'format: 3'], unknown];
    expect(messageOf(changed(...shapes))).toEqual(['2:9 `3`', '88:7 `Nightfall`']);
    expect(messageOf(changed(['title: Ships', 'title: Ships: a'], ...shapes))).toHaveLength(1);
    expect(messageOf(changed(unknown, ['All was', 'All 30 were']))).toHaveLength(2);
  });

  it('gives a problem as data, and as a line with the place under a caret', () => {
    const [problem] = errorOf(changed(['format: 1', 'format: 3'])).problems;
    expect(JSON.parse(JSON.stringify(problem))).toEqual({
      file: 'story.md',
      line: 2,
      column: 9,
      found: '`3`',
      expected: 'the format of the file: `1`',
      fix: 'write `format: 1`, without quotes',
    });
    expect(problem && formatProblem(problem).split('\n')).toEqual([
      'story.md:2:9: found `3`; expected the format of the file: `1`; fix: write `format: 1`, without quotes',
      '  1 | ---',
      '> 2 | format: 3',
      '    |         ^',
      '  3 | standards: claims',
    ]);
  });

  it('shows of a long line the part about the place', () => {
    const [problem] = errorOf(changed(['All was quiet.', `${'All was quiet. '.repeat(9)}*All.`])).problems;
    expect(problem).toMatchObject({ line: 93, column: 136 });
    const [, line = '', caret = ''] = problem?.frame.split('\n') ?? [];
    expect(line.length).toBeLessThan(120);
    expect(line[caret.indexOf('^')]).toBe('*');
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
    expect(problems.map((problem) => problem.split(': found the number ')[0])).toEqual(['38:8', '39:14', '40:12']);
  });

  it('reads 500 steps', { timeout: 60_000 }, () => {
    const story = parseStory(generateStory(500), { file: 'generated.md', slug: 'generated', kinds: {} });
    expect(story.steps).toHaveLength(500);
  });
});
