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
