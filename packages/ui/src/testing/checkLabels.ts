import type { Box } from '../scenes/sides';
import { labelsAt } from './labels';
import type { Label } from './labels';
import type { ReadScene } from './read';
import { artOf, STAGES } from './stages';
import type { Stage } from './stages';

/** Moments between two keyframes at which labels are measured. */
const BETWEEN = 20;
/** What rounding in a browser may move (px). */
const SLACK = 0.5;

/** Something wrong with labels; `size` tells how bad it is, the worst moment is told. */
interface Fault {
  what: string;
  by: string;
  size: number;
}

/** Labels stay inside the art and apart from each other, at every keyframe and between. `stages`: the sizes to measure at. */
export function checkLabels(read: ReadScene, stages: readonly Stage[] = STAGES): string[] {
  const stops = [...new Set([0, ...read.scene.keyframes.map(({ at }) => at), 1])].toSorted((a, b) => a - b);
  const moments = stops.flatMap((p, i) => {
    const parts = i < stops.length - 1 ? BETWEEN + 1 : 1;
    return Array.from({ length: parts }, (_, k) => p + (((stops[i + 1] ?? p) - p) * k) / parts);
  });
  return stages.flatMap((stage) => {
    const worst = new Map<string, { size: number; problem: string }>();
    for (const p of moments) {
      const name = read.scene.keyframes.find(({ at }) => at === p)?.name;
      const at = `${stage.width}x${stage.height}, ${name ? `“${name}”` : `progress ${p.toFixed(3)}`}`;
      for (const { what, by, size } of faultsOf(labelsAt(read, stage, p), artOf(stage)))
        if (size > (worst.get(what)?.size ?? 0)) worst.set(what, { size, problem: `labels (${at}): ${what} by ${by}` });
    }
    return [...worst.values()].map(({ problem }) => problem);
  });
}

const faultsOf = (labels: readonly Label[], art: Box): Fault[] =>
  labels.flatMap((label, i) => [
    ...beyond(label, art),
    ...labels.slice(i + 1).flatMap((other) => overlap(label, other)),
  ]);

const called = ({ part, text }: Label) => `${part} “${text.slice(0, 24)}”`;

/** The largest overlap of two labels, but for the same words in the same place: there one layer gives way to the next. */
function overlap(first: Label, second: Label): Fault[] {
  if (first.text === second.text && JSON.stringify(first.boxes) === JSON.stringify(second.boxes)) return [];
  const shared = first.boxes.flatMap((a) =>
    second.boxes.map(
      (b) =>
        [
          Math.min(a.right, b.right) - Math.max(a.left, b.left),
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
        ] as const,
    ),
  );
  return shared
    .filter(([width, height]) => width > SLACK && height > SLACK)
    .map(([width, height]) => ({
      what: `${called(first)} and ${called(second)} overlap`,
      by: `${width.toFixed(1)} x ${height.toFixed(1)} px`,
      size: width * height,
    }));
}

/** How far a label reaches beyond each edge. */
function beyond(label: Label, art: Box): Fault[] {
  const most = (reach: (box: Box) => number) => Math.max(...label.boxes.map(reach));
  const edges = {
    left: most(({ left }) => art.left - left),
    top: most(({ top }) => art.top - top),
    right: most(({ right }) => right - art.right),
    bottom: most(({ bottom }) => bottom - art.bottom),
  };
  return Object.entries(edges)
    .filter(([, px]) => px > SLACK)
    .map(([edge, px]) => ({
      what: `${called(label)} reaches beyond the ${edge} edge`,
      by: `${px.toFixed(1)} px`,
      size: px,
    }));
}
