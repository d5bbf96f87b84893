import type { Story } from '@proscenium/story-data';
import { platesLit } from './moment';
import { written } from './pose';
import { nameAt } from './scene';
import type { Sight } from './useSight';

/** The lines that tell where the reader is and what is shown. */
export function Readout({ story, moment, steps, direction, frames }: Sight & { story: Story }) {
  const { step, index, beat, stops, progress, shown, form, map } = moment;
  const beats = (stops.at(-1)?.beat ?? 0) + 1;
  const still = shown === progress ? '' : `, still at ${shown}`;
  const mean = frames.reduce((sum, ms) => sum + ms, 0) / frames.length;
  return (
    <dl className="readout">
      <Line name="Step" isBroad text={step === null ? 'opening' : `${index + 1} of ${steps.length}, ${step}`} />
      <Line name="Beat" text={step === null ? 'none' : beat < 0 ? 'before the first' : `${beat + 1} of ${beats}`} />
      <Line name="Progress" text={`${progress.toFixed(3)}${still}`} />
      <Line name="Direction" text={direction} />
      <Line name="Form" text={form} />
      <Line name="Keyframe" isBroad text={nameAt(story, step, shown) || 'between two'} />
      <Line name="Camera" isBroad text={map ? cameraText(written(map.pose)) : 'no map here'} />
      <Line name="Plate" isBroad text={(map && platesLit(map).toReversed().join(' over ')) || 'none'} />
      <Line
        name="Frame"
        isBroad
        text={frames.length > 0 ? `${mean.toFixed(1)} ms, longest ${Math.max(...frames).toFixed(1)}` : '…'}
      />
    </dl>
  );
}

/** A broad line takes the whole width. */
function Line({ name, text, isBroad = false }: { name: string; text: string; isBroad?: boolean }) {
  return (
    <div className={isBroad ? 'broad' : undefined}>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** W; x, y: kilometres across the safe box, and where in it the map's centre stands. */
const cameraText = ({ w, x, y }: ReturnType<typeof written>): string =>
  `${Math.round(w).toLocaleString('en')} km; ${x.toFixed(2)}, ${y.toFixed(2)}`;
