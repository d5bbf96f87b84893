import type { Paragraph } from './story';

/** A paragraph's words, without footnotes, marks and links; spaces are single, and none stands before a comma or at an end. */
export function plainText(paragraph: Paragraph): string {
  return partsOf(paragraph).join('').replace(/\s+/g, ' ').trim();
}

function partsOf(paragraph: Paragraph): string[] {
  return paragraph.flatMap((part) => {
    if (part.type === 'text') return [part.value];
    return part.type === 'cite' ? [] : partsOf(part.children);
  });
}

/**
 * The first sentences of a text that together have at most `most` characters, so that nothing is cut in the middle: a claimant must not lose the claim, nor a
 * claim its claimant. The first sentence stands whole however long it is. `language` says where sentences end.
 */
export function firstSentences(text: string, most: number, language: string): string {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  const fitting = sentences.filter(({ index, segment }) => index + segment.trimEnd().length <= most);
  const last = fitting.at(-1) ?? sentences[0];
  return last ? text.slice(0, last.index + last.segment.length).trim() : '';
}
