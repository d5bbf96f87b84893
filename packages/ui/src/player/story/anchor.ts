import type { StepElements } from './elements';
import { SLACK } from './where';

/** What stands on the reading line, told without pixels, so that it can be put back there when the page is laid out anew. */
export interface Anchor {
  step: StepElements;
  /** 0: the head; n: the nth beat, with all that follows it. */
  part: number;
  /** How much of the part is above the line, 0-1. */
  share: number;
}

/** Edges of a step's parts, in pixels from the top of the window: one more than there are parts. */
function edgesOf({ section, passing }: StepElements): number[] {
  return [...passing.map((part) => part.getBoundingClientRect().top), section.getBoundingClientRect().bottom];
}

/** What of `step` stands on the line; null where the line is not over it. */
export function anchorIn(step: StepElements, line: number): Anchor | null {
  const edges = edgesOf(step);
  const part = edges.findLastIndex((edge) => edge <= line + SLACK);
  const [from, to] = [edges[part], edges[part + 1]];
  if (from === undefined || to === undefined) return null;
  return { step, part, share: Math.max(0, line - from) / (to - from) };
}

/** How far (px, positive: down) the page must be scrolled to have the anchor on the line again. */
export function distanceTo({ step, part, share }: Anchor, line: number): number {
  const edges = edgesOf(step);
  const [from = line, to = line] = [edges[part], edges[part + 1]];
  return from + (to - from) * share - line;
}
