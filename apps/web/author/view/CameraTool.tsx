import type { CameraPose } from '@proscenium/ui/score';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { followHand, inBox } from './hand';
import type { Moment } from './moment';
import { dragged, formatCamera, poseOf, written, zoomed } from './pose';
import { YamlLine } from './YamlLine';

interface CameraToolProps extends Pick<Moment, 'map' | 'box' | 'form'> {
  /** The camera that the map shows now. */
  pose: CameraPose | null;
  /** Whether the map may be moved by hand. */
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  /** Called with the camera to show; null for the story's own. */
  onMove: (pose: CameraPose | null) => void;
}

/** A camera that the author moves, by hand on the stage or by numbers. */
export function CameraTool({ map, box, form, pose, isOn, onSwitch, onMove }: CameraToolProps) {
  const tools = useRef<HTMLDivElement>(null);
  const move = useEffectEvent((change: (from: CameraPose, within: DOMRect) => CameraPose) => {
    if (pose && box) onMove(change(pose, box));
  });
  useEffect(() => {
    if (!isOn) return;
    tools.current?.scrollIntoView({ block: 'nearest' });
    return followHand({
      drag: ([x, y]) => move((from, { width }) => dragged(from, [(x / width) * 100, (y / width) * 100])),
      zoom: (factor, at) => move((from, within) => zoomed(from, factor, inBox(within, at))),
    });
  }, [isOn]);

  const numbers = written(pose ?? poseOf({ w: 0, x: 0, y: 0 }));
  const field = (key: keyof typeof numbers, name: string) => (
    <Field
      name={name}
      value={numbers[key]}
      step={key === 'w' ? 10 : 0.01}
      onChange={(value) => onMove(poseOf({ ...numbers, [key]: value }))}
    />
  );
  return (
    <section className="camera" aria-label="Camera">
      <h3>Camera</h3>
      <button type="button" aria-pressed={isOn} onClick={() => onSwitch(!isOn)}>
        Move the camera
      </button>
      {isOn && (
        <>
          <button type="button" onClick={() => onMove(null)}>
            As in the story
          </button>
          <div className="tools" ref={tools}>
            <p className="quiet">
              {map ? `Drag the map; wheel or pinch to zoom. For ${form} stages.` : 'There is no map here.'}
            </p>
            <div className="fields">
              {field('w', 'Kilometres across')}
              {field('x', 'x')}
              {field('y', 'y')}
            </div>
            <YamlLine what="the camera" text={pose ? formatCamera(pose) : ''} />
          </div>
        </>
      )}
    </section>
  );
}

type FieldProps = { name: string; value: number; step: number; onChange: (value: number) => void };

/** A number, to four digits. While it is being typed it stays as it is typed. */
function Field({ name, value, step, onChange }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {name}
      <input
        type="number"
        step={step}
        value={typed ?? Number(value.toPrecision(4))}
        onChange={({ target }) => {
          setTyped(target.value);
          if (!Number.isNaN(target.valueAsNumber)) onChange(target.valueAsNumber);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
