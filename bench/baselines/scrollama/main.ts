// The story by scrollama's documented pattern: a sticky figure, the beats as steps, `progress: true`, and a callback that sets
// the map's transform and the marks' styles.
import { fill, poseAt, progressAt, valuesAt, type Track } from '@proscenium/ui/score';
import scrollama from 'scrollama';
import type { Scene } from '../../src/sites/drawings';

const find = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document) =>
  within.querySelector<E>(selector) as E;
const scenes = JSON.parse(find('#scenes').textContent ?? '') as Scene[];
const map = find<SVGElement>('.map');
const camera = find<SVGElement>('.camera');
const box = find('.graphic [data-box]');
const rail = find('[data-rail]');
const levels = [...document.querySelectorAll<SVGElement>('.level')];
const stages = scenes.map((scene) => {
  const marks = find(`[data-scene="${scene.id}"]`);
  const tracks = scene.tracks.map((track) => ({
    track,
    element: find(`[data-part="${track.part}"]`, marks),
    written: '',
  }));
  return { scene, marks, tracks, link: find(`[data-rail-step="${scene.id}"]`, rail) };
});
let u = box.clientWidth / 100;
let current = stages[0] as (typeof stages)[number];
let shown = '';
let active: HTMLElement | null = null;

const opacityAt = (track: Track | null, p: number) => (track ? (valuesAt(track, p)[0] ?? 1) : 1);

function enter(stage: typeof current): void {
  current.marks.hidden = true;
  current.link.removeAttribute('aria-current');
  stage.marks.hidden = false;
  stage.link.setAttribute('aria-current', 'step');
  find('.graphic [data-art]').dataset['ground'] = stage.scene.ground;
  current = stage;
}

function draw(p: number): void {
  const { scene, tracks, link } = current;
  const { x, y, k } = poseAt(scene.camera, p);
  camera.setAttribute('transform', `translate(${x * u} ${y * u}) scale(${k * u})`);
  // The nearest level that stands at least half.
  const level = scene.levels.findLast(({ opacity }) => opacityAt(opacity, p) >= 0.5) ?? scene.levels[0];
  const show = `${level?.file} ${level?.tone}`;
  if (show !== shown) {
    for (const element of levels) element.toggleAttribute('hidden', element.id !== level?.file);
    map.classList.toggle('tone', level?.tone);
    shown = show;
  }
  map.style.opacity = String(opacityAt(scene.map, p));
  for (const part of tracks) {
    const { pattern, property } = part.track;
    const value = fill(pattern, valuesAt(part.track, p), u);
    if (value === part.written) continue;
    part.element.style[property] = value;
    if (property === 'opacity') part.element.style.visibility = Number(value) === 0 ? 'hidden' : 'visible';
    part.written = value;
  }
  find('[data-bar]', link).style.transform = `scaleX(${p})`;
}

/** Draws the scene as it is when `share` (0-1) of a beat, or of the head above them, has passed the reading line. */
function onProgress(element: HTMLElement, share: number): void {
  // The step that was left says once more how far it came.
  if (element !== active) return;
  if (element.hasAttribute('data-head')) return draw(0);
  const { beats } = current.scene;
  const index = [...(element.closest('[data-step]')?.querySelectorAll('[data-beat]') ?? [])].indexOf(element);
  const own = beats[index] ?? [0];
  const stops = [...own, beats[index + 1]?.[0] ?? own.at(-1) ?? 0].map((p, i) => ({ at: i / own.length, p }));
  draw(progressAt(stops, share));
}

interface Response {
  element: HTMLElement;
  direction: 'up' | 'down';
  progress: number;
}
// Its types know neither pixel offsets nor `progress` here.
const scroller = scrollama() as unknown as {
  setup(options: object): typeof scroller;
  onStepEnter(listener: (response: Response) => void): typeof scroller;
  onStepProgress(listener: (response: Response) => void): typeof scroller;
  resize(): void;
};
const line = Number.parseFloat(getComputedStyle(find('[data-story]')).getPropertyValue('--read'));
scroller
  .setup({ step: '[data-head], [data-beat]', offset: `${line}px`, progress: true })
  .onStepEnter(({ element, direction }) => {
    const id = element.closest<HTMLElement>('[data-step]')?.dataset['step'];
    const stage = stages.find(({ scene }) => scene.id === id) ?? current;
    if (stage !== current) enter(stage);
    active = element;
    rail.dataset['ground'] = element.dataset['ground'];
    onProgress(element, direction === 'up' ? 1 : 0);
  })
  .onStepProgress(({ element, progress }) => onProgress(element, progress));
enter(current);
draw(0);
addEventListener('resize', () => {
  u = box.clientWidth / 100;
  scroller.resize();
});
