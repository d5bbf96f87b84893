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

  it('may cite a source that the step cites nowhere else, which is then numbered as the step’s', () => {
    const [dawn] = parseSmall(smallStory.replace('note: Heard, not read.', 'note: Heard.').replace(...withEmbed('Quiet.[^radio]'))).steps;
    expect(dawn?.sources).toContain('radio');
  });

  it('is refused with a number that is not marked, and with an unknown source or claim', () => {
    expect(problemsWith(withEmbed('30 were [quiet](claim:dozens).[^prot]'))).toMatchInlineSnapshot();
  });

  it('does not stand for the mark that the story’s own page must have', () => {
    expect(
      problemsWith(['ledger: [none]', 'ledger: []'], withEmbed('[12](claim:dozen) came, [none](claim:none) came.[^port]')),
    ).toMatchInlineSnapshot();
  });

  it('is refused over 50 words, without a source, and without the denial of a claim', () => {
    expect(problemsWith(withEmbed(`${'very '.repeat(50)}quiet.[^port]`))).toMatchInlineSnapshot();
    expect(problemsWith(withEmbed('All was quiet.'))).toMatchInlineSnapshot();
    expect(problemsWith(withEmbed('[12 ships](claim:dozen) came.[^port]'))).toMatchInlineSnapshot();
  });

  it('is refused with more than one line', () => {
    expect(problemsWith([POSTER, `embed: |\n  All\n  quiet.[^port]\n${POSTER}`])).toMatchInlineSnapshot();
  });
});
