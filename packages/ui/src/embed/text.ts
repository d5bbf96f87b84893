import type { Paragraph, Step } from '@proscenium/story-data';
import { claimsIn, lengthOf } from '../runningText';

/** A text with more characters than this does not fit below a picture in a frame of a fixed height. */
const MOST = 260;

/**
 * The text of a step where it stands alone: its own (`embed` in the story), or as many whole sentences from its beginning as
 * fit, at least one, without one that would tell a claim and not a denial that the step has. Empty where that leaves none.
 */
export function embedText(step: Step): Paragraph {
  if (step.embed) return step.embed;
  const sentences = step.beats.flatMap(({ text }) => sentencesOf(text));
  let best: Paragraph = [];
  let text: Paragraph = [];
  for (const sentence of sentences) {
    text = [...text, ...(text.length > 0 ? [{ type: 'text', value: ' ' } as const] : []), ...sentence];
    if (text.length > sentence.length && lengthOf(text) > MOST) break;
    if (isComplete(text, step)) best = text;
  }
  return best;
}

/** Splits a paragraph behind full stops, question and exclamation marks; footnotes stay with the sentence before them. */
function sentencesOf(text: Paragraph): Paragraph[] {
  const sentences: Paragraph[] = [[]];
  let isOver = false;
  for (const part of text) {
    if (part.type !== 'text') {
      if (isOver && part.type !== 'cite') sentences.push([]);
      if (part.type !== 'cite') isOver = false;
      sentences.at(-1)?.push(part);
      continue;
    }
    for (const [i, piece] of part.value.split(/(?<=[.?!][”’"')]*)\s+(?=[\p{Lu}\d“‘"'(])/u).entries()) {
      const value = piece.trim() === '' ? '' : piece;
      if (i > 0 || (isOver && value !== '')) sentences.push([]);
      if (value !== '') sentences.at(-1)?.push({ type: 'text', value: i > 0 || isOver ? value.trimStart() : value });
      isOver = /[.?!][”’"')]*\s*$/.test(value) || (value === '' && isOver);
    }
  }
  return sentences.filter((sentence) => lengthOf(sentence) > 0);
}

/** Whether each claim that the step denies is told with a denial. */
function isComplete(text: Paragraph, { claims }: Step): boolean {
  const told = claimsIn(text);
  return told.every((id) => {
    const denials = claims.filter(({ denies }) => denies.includes(id));
    return denials.length === 0 || denials.some((denial) => told.includes(denial.id));
  });
}
