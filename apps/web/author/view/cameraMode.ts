import type { CameraPose, Form } from '@proscenium/ui/score';
import { element, write } from '../element';
import { dragged, formatCamera, poseOf, written, zoomed, type Written } from './camera';
import { copyLine } from './copy';
import { followHand } from './hand';
import type { Moment } from './moment';
import { preview } from './preview';
import { inBox } from './stage';

/** A camera that the author moves, and the stage as it would look. */
export interface CameraMode {
  node: HTMLElement;
  /** The pose shown in place of the story's; null where that is shown. */
  pose(): CameraPose | null;
  /** Whether the click that comes now ends a drag of the map. */
  isDrag(): boolean;
  show(moment: Moment): void;
  /** Gives the stage back. */
  leave(): void;
}

const hint = (form: Form): string => `Drag the map; wheel or pinch to zoom. For ${form} stages.`;

const fields = { w: 'Kilometres across', x: 'x', y: 'y' } as const;

/**
 * @param onSwitch called with whether the map may be moved by hand
 */
export function cameraMode(onSwitch: (isOn: boolean) => void): CameraMode {
  const toggle = element('button', { type: 'button', 'aria-pressed': 'false' }, 'Move the camera');
  const reset = element('button', { type: 'button', hidden: true }, 'As in the story');
  const yaml = copyLine('the camera', false);
  const inputs = Object.fromEntries(
    Object.keys(fields).map((key) => [key, element('input', { type: 'number', step: key === 'w' ? 10 : 0.01 })]),
  ) as Record<keyof Written, HTMLInputElement>;
  const labels = Object.entries(fields).map(([key, name]) => element('label', {}, name, inputs[key as keyof Written]));
  const note = element('p', { class: 'quiet' }, hint('wide'));
  const tools = element(
    'div',
    { class: 'tools', hidden: true },
    note,
    element('div', { class: 'fields' }, ...labels),
    yaml.node,
  );
  const stage = preview();
  let moment: Moment | null = null;
  let own: CameraPose | null = null;
  let hands: { abort: AbortController; isDrag(): boolean } | null = null;

  const put = (pose: CameraPose | null) => {
    own = pose;
    const shown = pose ?? moment?.map?.pose;
    yaml.set(shown ? formatCamera(shown) : '');
    if (!shown) return;
    for (const [key, value] of Object.entries(written(shown)) as [keyof Written, number][]) {
      // A field that is being typed in keeps what is typed.
      if (!inputs[key].matches(':focus')) inputs[key].value = String(Number(value.toFixed(key === 'w' ? 1 : 3)));
    }
  };
  const move = (change: (pose: CameraPose, box: DOMRect) => CameraPose) => {
    const pose = own ?? moment?.map?.pose;
    if (pose && moment?.box) put(change(pose, moment.box));
  };
  const enter = () => {
    const abort = new AbortController();
    const { isDrag } = followHand(
      {
        drag: ([x, y]) => move((pose, box) => dragged(pose, [(x / box.width) * 100, (y / box.width) * 100])),
        zoom: (factor, [clientX, clientY]) =>
          move((pose, box) => zoomed(pose, factor, inBox(box, { clientX, clientY }))),
      },
      abort.signal,
    );
    hands = { abort, isDrag };
    put(null);
    tools.scrollIntoView({ block: 'nearest' });
  };
  const leave = () => {
    hands?.abort.abort();
    hands = null;
    put(null);
    stage.clear();
  };
  const turn = (isOn: boolean) => {
    toggle.setAttribute('aria-pressed', String(isOn));
    tools.hidden = reset.hidden = !isOn;
    if (isOn) enter();
    else leave();
    onSwitch(isOn);
  };
  toggle.addEventListener('click', () => turn(!hands));
  reset.addEventListener('click', () => put(null));
  for (const input of Object.values(inputs)) {
    input.addEventListener('input', () => {
      const [w, x, y] = [inputs.w.valueAsNumber, inputs.x.valueAsNumber, inputs.y.valueAsNumber];
      if (![w, x, y].some(Number.isNaN)) put(poseOf({ w, x, y }));
    });
  }

  return {
    node: element(
      'section',
      { class: 'camera', 'aria-label': 'Camera' },
      element('h3', {}, 'Camera'),
      toggle,
      reset,
      tools,
    ),
    pose: () => own,
    isDrag: () => hands?.isDrag() ?? false,
    show(now) {
      moment = now;
      if (!hands) return;
      write(note, now.map ? hint(now.form) : 'There is no map here.');
      if (!own) put(null);
      if (own && now.map) stage.show(now.map, own);
      else stage.clear();
    },
    leave: () => {
      if (hands) turn(false);
    },
  };
}
