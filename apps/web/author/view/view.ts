import { stepsIn } from '@proscenium/ui/player';
import { element } from '../element';
import { cameraMode } from './cameraMode';
import { fetchFacts, type Facts } from './facts';
import { rollingFrames } from './frames';
import { guides } from './guides';
import { isForView, KEY } from './key';
import { readMoment, type Moment } from './moment';
import { picker } from './picker';
import { readout } from './readout';
import { scrubber } from './scrubber';
import { isOnStage, stagePointer } from './stage';

/** The view of a story page. */
export interface AuthorView {
  /** Takes up the story as it has been compiled anew. */
  reload(): Promise<void>;
}

export interface AuthorViewOptions {
  root: ShadowRoot;
  /** Where panels stand, one above the other. */
  column: HTMLElement;
  story: HTMLElement;
  /** Address of what `pnpm dev` serves beside the pages. */
  desk: URL;
}

/** Puts the button in the corner; the rest comes when it is asked for, by the button or the key, and looks at every frame while it is open. */
export function authorView({ root, column, story, desk }: AuthorViewOptions): AuthorView {
  const steps = stepsIn(story);
  const lines = readout(steps.length);
  const scrub = scrubber(story, steps);
  const places = picker();
  const over = guides();
  const point = stagePointer();
  const camera = cameraMode((isOn) => point(isOn ? 'move' : 'pick'));
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
  const head = element('header', {}, element('h2', {}, 'Author’s view'), element('kbd', {}, KEY), close);
  const panel = element(
    'section',
    { class: 'panel view', tabindex: -1, 'aria-label': 'Author’s view' },
    head,
    lines.node,
    scrub.node,
    places.node,
    camera.node,
  );
  const opener = element(
    'button',
    { type: 'button', class: 'opener', 'aria-keyshortcuts': KEY },
    'Author ',
    element('kbd', {}, KEY),
  );
  column.append(opener);

  let facts: Facts | null = null;
  let moment: Moment | null = null;
  let frames = rollingFrames();
  let frame = 0;
  let lastY = scrollY;
  let direction = 'none yet';
  let before: Element | null = null;

  const look = (time: number) => {
    frame = requestAnimationFrame(look);
    frames.push(time);
    if (scrollY !== lastY) direction = scrollY > lastY ? 'down' : 'up';
    lastY = scrollY;
    if (!facts) return;
    moment = readMoment(story, steps, facts, moment?.index ?? -1);
    camera.show(moment);
    lines.show(moment, facts, frames, direction);
    scrub.show(moment, facts);
    over.draw(moment, camera.pose() ?? moment.map?.pose ?? null, places.picked());
  };
  const reload = async () => {
    if (panel.isConnected) facts = (await fetchFacts(desk, story.dataset['story'] ?? '')) ?? facts;
  };
  const open = () => {
    before = document.activeElement;
    opener.replaceWith(panel);
    root.prepend(over.node);
    frames = rollingFrames();
    frame = requestAnimationFrame(look);
    point('pick');
    panel.focus({ preventScroll: true });
    void reload();
  };
  const shut = () => {
    cancelAnimationFrame(frame);
    camera.leave();
    over.node.remove();
    panel.replaceWith(opener);
    point('read');
    if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
  };
  opener.addEventListener('click', open);
  close.addEventListener('click', shut);
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && shut());
  addEventListener('keydown', (event) => {
    if (!isForView(event, root.activeElement ?? document.activeElement)) return;
    event.preventDefault();
    if (panel.isConnected) shut();
    else open();
  });
  addEventListener('click', (event) => {
    if (!panel.isConnected || !facts || !moment?.box || !isOnStage(event) || camera.isDrag()) return;
    places.pick(event, moment.box, camera.pose() ?? moment.map?.pose ?? null, facts);
  });
  return { reload };
}
