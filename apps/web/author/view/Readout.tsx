import { isLit, type Lit } from './moment';
import { written } from './pose';
import type { Sight } from './useSight';

/** The lines that tell where the reader is and what is shown. */
export function Readout({ moment, steps, direction }: Sight) {
  const { step, index, beat, stops, progress, shown, form, keyframe, map } = moment;
  const beats = (stops.at(-1)?.beat ?? 0) + 1;
  const still = shown === progress ? '' : `, still at ${shown}`;
  return (
    <dl className="readout">
      <Line name="Step" isBroad text={step === null ? 'opening' : `${index + 1} of ${steps.length}, ${step}`} />
      <Line name="Beat" text={step === null ? 'none' : beat < 0 ? 'before the first' : `${beat + 1} of ${beats}`} />
      <Line name="Progress" text={`${progress.toFixed(3)}${still}`} />
      <Line name="Direction" text={direction} />
      <Line name="Form" text={form} />
      <Line name="Keyframe" isBroad text={keyframe || 'between two'} />
      <Line name="Camera" isBroad text={map ? cameraText(map) : 'no map here'} />
      <Line name="Plate" isBroad text={(map && platesText(map)) || 'none'} />
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
function cameraText({ pose }: Lit): string {
  const { w, x, y } = written(pose);
  return `${Math.round(w).toLocaleString('en')} km; ${x.toFixed(2)}, ${y.toFixed(2)}`;
}

/** Names of the map files that are to be seen, the uppermost first. */
function platesText({ layer }: Lit): string {
  const plates = [...layer.querySelectorAll<HTMLElement>('.d-plate[data-part]')].filter(isLit).toReversed();
  return plates
    .flatMap((plate) => /\/([^/.]+)\.\w+\.svg/.exec(plate.querySelector('img')?.currentSrc ?? '')?.[1] ?? [])
    .join(' over ');
}
