import { describe, expect, it } from 'vitest';
import { errorOf, problemsWith, smallKinds, smallStory } from '../../../fixtures/smallStory';
import { parseStory } from '../parseStory';

const NIGHT = 'All was quiet.\n';
const SCENE = 'alt: A river.\nscene:\n  - { kind: dot, place: passau, at: 0.25 }\n';

/** What is told of the second step with these paragraphs and settings, beside a scene with pictures at these places. */
function beside(pictures: number[], count: number, settings = '', text?: string): string {
  const paragraphs = Array.from({ length: count }, (_, index) => (index === 1 && text) || 'All was quiet.');
  const story = smallStory
    .replace('  - { kind: dot, place: passau, at: 0.25, source: paper, claim: dozen }', '  []')
    .replace(
      '  1: { ledger: [none] }\n  2: { ground: day, statements: true, at: [0.6, 1] }',
      '  1: { ledger: [none], statements: true }',
    )
    .replace('to: { year: "2024" } }\n', (found) => `${found}${settings}${SCENE}`)
    .replace(NIGHT, `${paragraphs.join('\n\n')}\n`);
  const kinds = { dot: { ...smallKinds.dot, rests: () => pictures } };
  try {
    parseStory(story, { file: 'story.md', slug: 'small', kinds });
  } catch (error) {
    return String(error).replace('StoryError: ', '');
  }
  return 'nothing';
}

describe('parseStory tells, by one problem at the paragraph, of', () => {
  it('a paragraph more than the scene has pictures', () => {
    expect(beside([0, 0.25, 0.5, 0.75, 1], 6)).toMatchInlineSnapshot(
      `"story.md:104:1: found 6 paragraphs beside a scene with pictures at 0, 0.25, 0.5, 0.75 and 1; expected 5 paragraphs, which spread evenly over the pictures, or a place, \`at\`, for each beat; fix: take one paragraph out, or join it to another; or write \`beats: { 1: { at: [0] }, 2: { at: [0.25] }, 3: { at: [0.5] }, 4: { at: [0.75] }, 5: { at: [1] }, 6: { at: [1] } }\` into the \`scene\` block, with other places from that list where they suit better"`,
    );
    expect(beside([0, 1], 4)).toMatchInlineSnapshot(
      `"story.md:100:1: found 4 paragraphs beside a scene with pictures at 0 and 1; expected 2 paragraphs, which spread evenly over the pictures, or a place, \`at\`, for each beat; fix: take 2 paragraphs out, or join them to others; or write \`beats: { 1: { at: [0] }, 2: { at: [1] }, 3: { at: [1] }, 4: { at: [1] } }\` into the \`scene\` block, with other places from that list where they suit better"`,
    );
  });

  it('a paragraph that a blank line cut in two', () => {
    expect(beside([0, 1], 3, '', 'and then it was “quiet”.')).toMatchInlineSnapshot(
      `"story.md:96:1: found 3 paragraphs beside a scene with pictures at 0 and 1; expected 2 paragraphs, which spread evenly over the pictures, or a place, \`at\`, for each beat; fix: join this paragraph to the one above, whose sentence it goes on with; or write \`beats: { 1: { at: [0] }, 2: { at: [1] }, 3: { at: [1] } }\` into the \`scene\` block, with other places from that list where they suit better"`,
    );
  });

  it('a paragraph too few, with the settings of one that is not there', () => {
    expect(
      beside([0, 0.5, 1, 0.75, 0.25, 0.8], 4, 'beats:\n  2: { ground: day }\n  5: { ground: night }\n'),
    ).toMatchInlineSnapshot(
      `"story.md:103:1: found 4 paragraphs beside a scene with pictures at 0, 0.25, 0.5, 0.75, 0.8 and 1, and settings for beat 5; expected 5 paragraphs, which spread evenly over the pictures, or a place, \`at\`, for each beat; fix: write the missing paragraph; or write \`beats: { 1: { at: [0] }, 2: { at: [0.25], ground: day }, 3: { at: [0.75] }, 4: { at: [1], ground: night } }\` in the place of \`beats\`, with other places from that list where they suit better; settings under \`beats\` go by number: give each the number that its paragraph has now"`,
    );
    expect(beside([0, 0.2, 0.4, 0.6, 0.8, 1], 4)).toMatchInlineSnapshot(
      `"story.md:100:1: found 4 paragraphs beside a scene with pictures at 0, 0.2, 0.4, 0.6, 0.8 and 1; expected 6 paragraphs, which spread evenly over the pictures, or a place, \`at\`, for each beat; fix: write the 2 that are missing; or write \`beats: { 1: { at: [0] }, 2: { at: [0.4] }, 3: { at: [0.6] }, 4: { at: [1] } }\` into the \`scene\` block, with other places from that list where they suit better"`,
    );
  });

  it('pictures that no number of paragraphs spreads over', () => {
    expect(beside([0, 0.3, 1], 3)).toMatchInlineSnapshot(
      `"story.md:98:1: found 3 paragraphs beside a scene with pictures at 0, 0.3 and 1; expected a place, \`at\`, for each beat; fix: write \`beats: { 1: { at: [0] }, 2: { at: [0.3] }, 3: { at: [1] } }\` into the \`scene\` block, with other places from that list where they suit better"`,
    );
    expect(beside([0.5], 2)).toMatchInlineSnapshot(
      `"story.md:96:1: found 2 paragraphs beside a scene with a picture at 0.5; expected a place, \`at\`, for each beat; fix: write \`beats: { 1: { at: [0.5] }, 2: { at: [0.5] } }\` into the \`scene\` block, with other places from that list where they suit better"`,
    );
    expect(beside([0, 0.5], 1)).toMatchInlineSnapshot(
      `"story.md:94:1: found 1 paragraph beside a scene with pictures at 0 and 0.5; expected a place, \`at\`, for each beat; fix: write \`beats: { 1: { at: [0.5] } }\` into the \`scene\` block, with other places from that list where they suit better"`,
    );
  });

  it('places that it would take from the beats that have their own, which it keeps', () => {
    expect(beside([0, 0.25, 0.5, 0.75, 1], 4, 'beats: { 3: { at: [0.5, 0.75] } }\n')).toMatchInlineSnapshot(
      `"story.md:101:1: found 4 paragraphs beside a scene with pictures at 0, 0.25, 0.5, 0.75 and 1; expected 5 paragraphs, which spread evenly over the pictures, or a place, \`at\`, for each beat; fix: write the missing paragraph; or write \`beats: { 1: { at: [0] }, 2: { at: [0.25] }, 3: { at: [0.5, 0.75] }, 4: { at: [1] } }\` in the place of \`beats\`, with other places from that list where they suit better; settings under \`beats\` go by number: give each the number that its paragraph has now"`,
    );
  });
});

describe('the line that is told', () => {
  it.each([
    [[0, 0.25, 0.5, 0.75, 1], 6, ''],
    [[0, 0.25, 0.5, 0.75, 0.8, 1], 4, 'beats: { 2: { ground: day }, 5: { ground: night } }\n'],
    [[0, 0.25, 0.5, 0.75, 1], 4, 'beats: { 3: { at: [0.5, 0.75] } }\n'],
    [[0, 0.3, 1], 3, ''],
    [[0.5], 2, ''],
  ])('mends %j beside %i paragraphs', (pictures, count, settings) => {
    const line = /`(?<line>beats: .*? \} \})`/.exec(beside(pictures, count, settings))?.groups?.line ?? '';
    expect(beside(pictures, count, `${line}\n`)).toBe('nothing');
  });
});

describe('parseStory does not blame', () => {
  const source = '  paper: {';
  const spare = '  spare: { publisher: P, title: T, date: "2024", url: "https://example.org/" }\n  paper: {';

  it('claims and sources on a paragraph that was taken out', () => {
    const change: [string, string][] = [
      [source, spare],
      [
        'At dawn [12 ships](claim:dozen) came down,[^port] *slowly*, **one** after\nanother, as [the port](https://example.org/about) says.\n\n',
        '',
      ],
      ['That [a dozen](claim:dozen) passed.', 'That some passed.[^paper]'],
    ];
    expect(problemsWith(...change)).toMatchInlineSnapshot(
      `"story.md:75:3: found settings for beat 2; expected 1, the only beat; fix: correct the number, or write the paragraph"`,
    );
  });

  it('claims and sources on a paragraph that is refused', () => {
    const change: [string, string][] = [
      [source, spare],
      ['At dawn [12', '- At dawn [12'],
      ['That [a dozen](claim:dozen) passed.', 'That some passed.[^paper]'],
    ];
    expect(problemsWith(...change)).toMatchInlineSnapshot(
      `"story.md:80:1: found a list; expected paragraphs of plain sentences; fix: write the points as sentences"`,
    );
    expect(problemsWith([source, spare], ['On 3 May 2024 ships', '    On 3 May 2024 ships'])).toMatchInlineSnapshot(
      `"story.md:45:1: found an indented line; expected paragraphs from the first column on; fix: take the blanks away"`,
    );
  });

  it('the number of paragraphs, where one of them has no words or is too long itself', () => {
    expect(beside([0, 1], 3, '', '![A river](https://example.org/a.png)')).not.toContain('paragraphs beside');
    expect(beside([0, 0.5, 1], 2, '', `${'very '.repeat(90)}quiet.`)).toMatchInlineSnapshot(
      `"story.md:96:1: found a beat of 91 words; expected at most 90; fix: shorten it, or make two paragraphs of it"`,
    );
  });

  it('settings or the missing of beats on an indented paragraph', () => {
    expect(problemsWith(['All was quiet.', '    All was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found an indented line; expected paragraphs from the first column on; fix: take the blanks away"`,
    );
    expect(problemsWith(['By noon they', '    By noon they'])).toMatchInlineSnapshot(
      `"story.md:82:1: found an indented line; expected paragraphs from the first column on; fix: take the blanks away"`,
    );
  });
});

it('tells of settings for several beats that are not there by one problem', () => {
  expect(
    problemsWith(['  2: { ground', '  3: { ground: night }\n  4: { ground'], ['poster: 0.75\n', '']),
  ).toMatchInlineSnapshot(
    `"story.md:73:3: found settings for beats 3 and 4; expected a beat from 1 to 2; fix: correct the numbers, or write the paragraphs"`,
  );
  expect(() => errorOf(smallStory)).toThrow('nothing is wrong');
});

it('tells of a poster at which no picture stands', () => {
  expect(beside([0, 1], 2, 'poster: 0.6\n')).toMatchInlineSnapshot(
    `"story.md:89:9: found \`poster\` at 0.6, where the scene has no keyframe; expected one of its keyframes: 0, 1; fix: write one of these"`,
  );
  expect(beside([0, 0.6, 1], 2, 'poster: 0.6\n')).toBe('nothing');
});
