import type { Label } from './labels';
import type { Box } from '../scenes/sides';

/** What rounding in a browser may move (px). */
const SLACK = 0.5;

/** Two labels that touch, and by how much (px). */
export interface Overlap {
  first: Label;
  second: Label;
  width: number;
  height: number;
}

/** Every pair of labels whose boxes overlap, each with its largest overlap; but for the same words in the same place. */
export function overlapsOf(labels: readonly Label[]): Overlap[] {
  return labels.flatMap((first, i) =>
    labels.slice(i + 1).flatMap((second): Overlap[] => {
      if (isTwin(first, second)) return [];
      const shared = first.boxes.flatMap((a) => second.boxes.map((b) => overlapOf(a, b)));
      const worst = shared.reduce((most, one) => (one.width * one.height > most.width * most.height ? one : most));
      return worst.width > SLACK && worst.height > SLACK ? [{ first, second, ...worst }] : [];
    }),
  );
}

/** The same words in the same place: one layer gives way to the next under them. */
const isTwin = (first: Label, second: Label): boolean =>
  first.text === second.text && JSON.stringify(first.boxes) === JSON.stringify(second.boxes);

function overlapOf(a: Box, b: Box): { width: number; height: number } {
  return {
    width: Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)),
    height: Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)),
  };
}

/** How far (px) a label reaches beyond an edge, by edge; empty where it stands inside. */
export function beyond(label: Label, art: Box): Partial<Box> {
  const outer: Box = {
    left: art.left - Math.min(...label.boxes.map(({ left }) => left)),
    top: art.top - Math.min(...label.boxes.map(({ top }) => top)),
    right: Math.max(...label.boxes.map(({ right }) => right)) - art.right,
    bottom: Math.max(...label.boxes.map(({ bottom }) => bottom)) - art.bottom,
  };
  return Object.fromEntries(Object.entries(outer).filter(([, px]) => px > SLACK));
}
