import type { Story } from '@proscenium/story-data';
import { stopsOf, type BeatStop } from '@proscenium/ui/player';
import { placesOf, type Stop } from '@proscenium/ui/score';
import { useEffect, useRef } from 'react';
import { keyframeAt, sceneOf } from './moment';
import type { Sight } from './useSight';

/** Step of the slider; a keyframe within half of it is found exactly. */
const grain = 0.005;

/** Controls that scroll the page. What they show follows from where the page stands: they keep nothing of their own. */
export function GoTo({ story, moment, steps }: Pick<Sight, 'moment' | 'steps'> & { story: Story }) {
  const { index, line, progress, stops, step: id } = moment;
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A slider under a finger stays there; the page has come to it already.
    if (slider.current && !slider.current.matches(':active')) slider.current.value = String(progress);
  }, [progress]);

  /** Scrolls to a step's progress; -1 is the opening. */
  const go = (to: number, p: number) => {
    const step = steps[to];
    // A pixel up rather than down: what stands on the line has passed it.
    const { top = 0, height = 0 } = step?.section.getBoundingClientRect() ?? {};
    const passed = step ? scrollY + top + shareOf(stopsOf(step), p) * height - line : 0;
    scrollTo({ top: Math.ceil(passed), behavior: 'instant' });
  };
  const labels = labelsOf(stops);
  const scene = sceneOf(story, id);
  const current = stops.findLastIndex(({ p }) => p <= progress + 1e-6);
  return (
    <section className="scrubber" aria-label="Go to">
      <select aria-label="Step" value={index} onChange={(event) => go(Number(event.target.value), 0)}>
        <option value={-1}>Opening</option>
        {steps.map((step, i) => (
          <option key={step.id} value={i}>{`${i + 1} ${step.id}`}</option>
        ))}
      </select>
      <fieldset className="keyframes" aria-label="Keyframes of the step">
        {stops.map(({ p }, i) => {
          const name = keyframeAt(scene, p);
          return (
            <button
              key={labels[i]}
              type="button"
              title={name}
              aria-label={`Keyframe ${labels[i]}${name && `, ${name}`}`}
              aria-current={i === current || undefined}
              onClick={() => go(index, p)}
            >
              {labels[i]}
            </button>
          );
        })}
      </fieldset>
      <input
        ref={slider}
        type="range"
        min={0}
        max={1}
        step={grain}
        disabled={index < 0}
        aria-label="Progress of the step"
        onInput={({ currentTarget }) => go(index, snapped(stops, currentTarget.valueAsNumber, grain / 2))}
      />
    </section>
  );
}

/**
 * Where in its step (share of its height) the page must stand to show progress `p`: at a keyframe's own place, not at the end of
 * the rest around it. Beyond the first and the last keyframe: theirs.
 */
export function shareOf(stops: readonly Stop[], p: number): number {
  const [first] = stops;
  if (first && p < first.p) return first.at;
  return stops.find((stop) => stop.p === p)?.at ?? placesOf(stops, p)[0] ?? stops.at(-1)?.at ?? 0;
}

/** The keyframe's progress where `p` is all but there, so that a slider finds it; else `p`. */
export function snapped(stops: readonly Stop[], p: number, within: number): number {
  return stops.find((stop) => Math.abs(stop.p - p) <= within)?.p ?? p;
}

/** The number of the beat (from 1) for each keyframe, with a letter where a beat has several. */
export function labelsOf(stops: readonly Pick<BeatStop, 'beat'>[]): string[] {
  return stops.map(({ beat }, i) => {
    const own = stops.filter((stop) => stop.beat === beat);
    const before = stops.slice(0, i).filter((stop) => stop.beat === beat);
    return `${beat + 1}${own.length > 1 ? String.fromCharCode(97 + before.length) : ''}`;
  });
}
