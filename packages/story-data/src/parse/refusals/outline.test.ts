import { describe, expect, it } from 'vitest';
import { errorOf, problemsWith, smallStory } from '../../../fixtures/smallStory';

const CLOSING = 'at: 0.25, source: paper, claim: dozen }\n```\n';
const closing = (line: string) => problemsWith([CLOSING, CLOSING.replace('```\n', line)]);
const heading = (line: string) => problemsWith(['## Night {#night}', line]);
const opening = (line: string) => problemsWith(['```scene\nrail: Night', `${line}rail: Night`]);

describe('parseStory refuses a scene block that is not closed, by one problem, where', () => {
  it('its closing line is missing', () => {
    expect(closing('')).toMatchInlineSnapshot(
      `"story.md:48:1: found a \`scene\` block that is not closed before the text begins; expected a line of three backquotes after its last field; fix: write \`\`\` on a line of its own above line 78, where the text seems to begin"`,
    );
  });

  it('its closing line is indented', () => {
    expect(closing('    ```\n')).toMatchInlineSnapshot(
      `"story.md:77:1: found a line that does not close the \`scene\` block of line 48; expected three backquotes from the first column on, and nothing else; fix: write \`\`\` here"`,
    );
  });

  it('words stand behind its closing line', () => {
    expect(closing('``` At dawn\n')).toMatchInlineSnapshot(
      `"story.md:77:1: found a line that does not close the \`scene\` block of line 48; expected three backquotes from the first column on, and nothing else; fix: write \`\`\` here, and the words on a line of their own below"`,
    );
  });

  it('a heading or block follows at once', () => {
    expect(errorOf(smallStory.replace(/```\n\nAt dawn[^]*(?=## Night)/, '')).message).toMatchInlineSnapshot(
      `"story.md:48:1: found a \`scene\` block that is not closed before the text begins; expected a line of three backquotes after its last field; fix: write \`\`\` on a line of its own above line 77, where the text seems to begin"`,
    );
    expect(
      errorOf(smallStory.replace(/```\n\nAt dawn[^]*(?=```scene\nrail: Night)/, '')).message,
    ).toMatchInlineSnapshot(
      `"story.md:48:1: found a \`scene\` block that is not closed before the text begins; expected a line of three backquotes after its last field; fix: write \`\`\` on a line of its own above line 77, where the text seems to begin"`,
    );
  });

  it('the file ends with its settings', () => {
    expect(problemsWith(['```\n\nAll was quiet.\n', ''])).toMatchInlineSnapshot(
      `"story.md:86:1: found a \`scene\` block that is not closed; expected a line of three backquotes after its last field; fix: write \`\`\` on a line of its own after its last field"`,
    );
  });

  it('other signs begin it than end it', () => {
    expect(opening('````scene\n')).toMatchInlineSnapshot(
      `"story.md:86:1: found a \`scene\` block that begins with 4 backquotes, which three backquotes do not close; expected \`\`\`scene on a line of its own above the settings of a step; fix: write \`\`\`scene here"`,
    );
    expect(opening('~~~scene\n')).toMatchInlineSnapshot(
      `"story.md:86:1: found a \`scene\` block that begins with 3 tildes, which three backquotes do not close; expected \`\`\`scene on a line of its own above the settings of a step; fix: write \`\`\`scene here"`,
    );
  });
});

describe('parseStory refuses settings of a step, by one problem,', () => {
  it.each(['```yaml\n', '```Scene\n', '```scene here\n'])('in a block with another name (%j)', (line) => {
    expect(opening(line)).toMatch(/^story\.md:86:1: found settings .*; fix: write ```scene here$/);
  });

  it('in a block without a name', () => {
    expect(opening('```\n')).toMatchInlineSnapshot(
      `"story.md:86:1: found settings of a step in a block without a name; expected \`\`\`scene on a line of its own above the settings of a step; fix: write \`\`\`scene here"`,
    );
  });

  it('without a fence above them', () => {
    expect(opening('')).toMatchInlineSnapshot(
      `"story.md:86:1: found settings of a step outside a \`scene\` block; expected \`\`\`scene on a line of its own above the settings of a step; fix: write \`\`\`scene on a line of its own above this one"`,
    );
  });

  it.each(['``scene\n', '    ```scene\n', 'scene\n'])('below a fence that is none (%j)', (line) => {
    expect(opening(line)).toMatch(/^story\.md:86:1: found a line that opens no `scene` block; .*$/);
  });
});

describe('parseStory refuses a fence too many, by one problem:', () => {
  it('a closing line twice', () => {
    expect(closing('```\n```\n')).toMatchInlineSnapshot(
      `"story.md:78:1: found a line of backquotes or tildes that closes nothing; expected one below the settings of each step; fix: take the line out"`,
    );
  });

  it('another block that is not closed', () => {
    expect(closing('```\n```js\n')).toMatchInlineSnapshot(
      `"story.md:78:1: found a fenced block that is not \`scene\`, and not closed; expected one fenced block \`scene\` per step; fix: take it out"`,
    );
  });
});

describe('parseStory refuses a heading, by one problem,', () => {
  it('without a blank', () => {
    expect(heading('##Night {#night}')).toMatchInlineSnapshot(
      `"story.md:84:1: found a heading without a plain blank after \`##\`; expected \`## Heading {#id}\`, from the first column on, with a plain blank after \`##\`; fix: write \`## Night {#night}\`"`,
    );
  });

  it('with a blank that is not plain', () => {
    expect(heading('##\u00A0Night {#night}')).toMatch(/^story\.md:84:1: .* without a plain blank after `##`; .*$/);
    expect(heading('\u00A0## Night {#night}')).toMatchInlineSnapshot(
      `"story.md:84:1: found a heading with a blank that is not plain, or invisible (U+00A0), before it; expected \`## Heading {#id}\`, from the first column on, with a plain blank after \`##\`; fix: write \`## Night {#night}\`"`,
    );
    expect(heading('\u200B## Night {#night}')).toContain('(U+200B)');
  });

  it('with a refused character before it, which is told already', () => {
    expect(heading('\u202A## Night {#night}')).toMatch(/^story\.md:84:1: found a character that turns .*$/);
  });

  it('of another level', () => {
    expect(heading('### Night {#night}')).toMatchInlineSnapshot(
      `"story.md:84:1: found a heading with \`###\` where a step has \`##\`; expected \`## Heading {#id}\`, from the first column on, with a plain blank after \`##\`; fix: write \`## Night {#night}\`"`,
    );
  });

  it('that is indented', () => {
    expect(heading('    ## Night {#night}')).toMatchInlineSnapshot(
      `"story.md:84:1: found a heading with too many blanks before it; expected \`## Heading {#id}\`, from the first column on, with a plain blank after \`##\`; fix: write \`## Night {#night}\`"`,
    );
  });

  it('in bold', () => {
    expect(heading('**Night** {#night}')).toMatchInlineSnapshot(
      `"story.md:84:1: found a line in bold where a heading should be; expected \`## Heading {#id}\`, from the first column on, with a plain blank after \`##\`; fix: write \`## Night {#night}\`"`,
    );
    expect(heading('**Night {#night}**')).toBe(heading('**Night** {#night}'));
  });

  it('without or behind other signs', () => {
    expect(heading('Night {#night}')).toMatchInlineSnapshot(
      `"story.md:84:1: found a heading without \`##\`; expected \`## Heading {#id}\`, from the first column on, with a plain blank after \`##\`; fix: write \`## Night {#night}\`"`,
    );
    expect(heading('- ## Night {#night}')).toMatchInlineSnapshot(
      `"story.md:84:1: found a heading with other signs before \`#\`; expected \`## Heading {#id}\`, from the first column on, with a plain blank after \`##\`; fix: write \`## Night {#night}\`"`,
    );
  });

  it('glued to a beat or the lede', () => {
    expect(problemsWith(['All was quiet.', '##All was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:1: found \`##\` with no plain blank after it, which would be printed as it stands; expected \`## Heading {#id}\` where a step begins, and plain sentences elsewhere; fix: take the \`#\` away; where a step begins, put a blank after \`##\` and \`{#id}\` at the end of the line"`,
    );
    expect(problemsWith(['On 3 May 2024 ships', '##On 3 May 2024 ships'])).toMatch(/^story\.md:44:1: found `##` .*$/);
  });
});

it('lets other signs and closed headings pass', () => {
  const text = smallStory.replace('## Night {#night}', '## Night {#night} ##').replace('All was', '#All was');
  expect(() => errorOf(text)).toThrow('nothing is wrong');
});
