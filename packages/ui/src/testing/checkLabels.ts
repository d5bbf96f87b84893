import type { Problem } from './problem';
import { labelsAt } from './labels';
import type { Label } from './labels';
import { beyond, overlapsOf } from './overlaps';
import { momentOf } from './scene';
import type { ReadScene } from './scene';
import { artOf, formFor, STAGES } from './stages';
import type { Stage } from './stages';

/** Moments between two keyframes at which labels are measured. */
const BETWEEN = 20;

/** Labels stay inside the art and apart from each other, at every keyframe and between. `stages`: the sizes to measure at. */
export function checkLabels(read: ReadScene, stages: readonly Stage[] = STAGES): Problem[] {
  const stops = [...new Set([0, ...read.scene.keyframes.map(({ at }) => at), 1])].toSorted((a, b) => a - b);
  const progresses = stops.flatMap((p, i) => {
    const next = stops[i + 1];
    return next === undefined
      ? [p]
      : Array.from({ length: BETWEEN + 1 }, (_, k) => p + ((next - p) * k) / (BETWEEN + 1));
  });
  return stages.flatMap((stage) => {
    const worst = new Map<string, { px: number; problem: Problem }>();
    for (const p of progresses) {
      for (const { key, px, problem } of problemsAt(read, stage, p)) {
        if (px > (worst.get(key)?.px ?? 0)) worst.set(key, { px, problem });
      }
    }
    return [...worst.values()].map(({ problem }) => problem);
  });
}

interface Found {
  key: string;
  px: number;
  problem: Problem;
}

function problemsAt(read: ReadScene, stage: Stage, p: number): Found[] {
  const labels = labelsAt(read.root, stage, momentOf(read, formFor(stage), p));
  const keyframe = read.scene.keyframes.find(({ at }) => at === p);
  const at = `${stage.width}x${stage.height}, ${keyframe ? `“${keyframe.name}”` : `progress ${p.toFixed(3)}`}`;
  const called = ({ part, text }: Label) => `${part} “${text.slice(0, 24)}”`;
  const found = (check: string, key: string, px: number, words: string): Found => ({
    key,
    px,
    problem: { check, at, found: words },
  });
  return [
    ...overlapsOf(labels).map(({ first, second, width, height }) =>
      found(
        'labels apart',
        `${first.part} ${first.text} ${second.part} ${second.text}`,
        width * height,
        `${called(first)} and ${called(second)} overlap by ${width.toFixed(1)} x ${height.toFixed(1)} px`,
      ),
    ),
    ...labels.flatMap((label) =>
      Object.entries(beyond(label, artOf(stage))).map(([edge, px]) =>
        found(
          'labels inside',
          `${label.part} ${label.text} ${edge}`,
          px,
          `${called(label)} reaches ${px.toFixed(1)} px beyond the ${edge} edge`,
        ),
      ),
    ),
  ];
}
