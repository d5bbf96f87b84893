import { describe, expect, it } from 'vitest';
import { parseSmall, problemsWith, smallStory } from '../../../fixtures/smallStory';

const POSTER = 'poster: 0.75';
const withEmbed = (text: string): [from: string, to: string] => [POSTER, `embed: "${text}"\n${POSTER}`];

describe('the text of a step where it stands alone', () => {
  it('is read as running text', () => {
    const text = '[12 ships](claim:dozen) came;[^port] [none](claim:none), says the paper.[^paper]';
    const [dawn, night] = parseSmall(smallStory.replace(...withEmbed(text))).steps;
    expect(dawn?.embed?.map(({ type }) => type)).toEqual(['claim', 'text', 'cite', 'text', 'claim', 'text', 'cite']);
    expect(night).not.toHaveProperty('embed');
  });

  it('may cite a source that the step cites nowhere else, which then is one of the step’s', () => {
    const [, night] = parseSmall(smallStory.replace('rail: Night', 'rail: Night\nembed: "Quiet.[^port]"')).steps;
    expect(night?.sources).toEqual(['port']);
  });

  it('is refused with a number that is not marked, and with an unknown source or claim', () => {
    expect(problemsWith(withEmbed('30 were [quiet](claim:dozens).[^prot]'))).toMatchInlineSnapshot(`
      "story.md:60:8: found a text without a source; expected at least one footnote where a step stands alone; fix: name the source, \`[^id]\`, after the sentence
      story.md:60:9: found the number \`30\` in running text; expected a date, a time, an ordinal, part of a name, or a marked number; fix: mark the claim it belongs to, \`[30 …](claim:id)\`, or vouch for it, \`[30 …](plain:)\`
      story.md:60:31: found the unknown claim \`dozens\`; expected an id from \`claims\` of a step; fix: write \`dozen\`; or, where another is meant, add \`dozens\` to \`claims\` of a step
      story.md:60:41: found the unknown source \`prot\`; expected an id from \`sources\` of the front matter; fix: write \`port\`; or, where another is meant, add \`prot\` to \`sources\` of the front matter"
    `);
  });

  it('is refused over 50 words, without a source, and without the denial of a claim', () => {
    expect(problemsWith(withEmbed(`${'very '.repeat(50)}quiet.[^port]`))).toMatchInlineSnapshot(
      `"story.md:60:8: found a text of 51 words; expected at most 50 where a step stands alone; fix: shorten it"`,
    );
    expect(problemsWith(withEmbed('All was quiet.'))).toMatchInlineSnapshot(
      `"story.md:60:8: found a text without a source; expected at least one footnote where a step stands alone; fix: name the source, \`[^id]\`, after the sentence"`,
    );
    expect(problemsWith(withEmbed('[12 ships](claim:dozen) came.[^port]'))).toMatchInlineSnapshot(
      `"story.md:60:26: found the claim \`dozen\` without its denial; expected a denial in the same text where a step stands alone; fix: mark \`none\` too"`,
    );
  });

  it('is refused with more than one line', () => {
    expect(problemsWith([POSTER, `embed: |\n  All\n  quiet.[^port]\n${POSTER}`])).toMatchInlineSnapshot(
      `"story.md:60:8: found the sign \`|\`, which keeps the breaks of lines; expected one line of text, written on several lines without an empty one; fix: write \`>-\` in its place"`,
    );
  });
});
