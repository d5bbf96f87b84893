// The story by scrollama's documented pattern: a sticky figure, the beats as steps, `progress: true`, and a callback that sets
// the map's transform and the marks' styles.
import { poseAt, valuesAt } from '@proscenium/ui/score';
import scrollama from 'scrollama';
import type { Scene } from '../../src/sites/drawings';
import { levelAt, opacityAt, sceneProgress, write } from '../draw';

const find = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document) =>
  within.querySelector<E>(selector) as E;
const scenes = JSON.parse(find('#scenes').textContent ?? '') as Scene[];
const map = find<SVGElement>('.map');
const camera = find<SVGElement>('.camera');
const box = find('.graphic [data-box]');
const rail = find('[data-rail]');
const levels = [...document.querySelectorAll<SVGElement>('.level')];
const stages = scenes.map((scene, i) => {
  const marks = find(`[data-scene="${scene.id}"]`);
  const tracks = scene.tracks.map((track) => ({
    track,
    element: find(`[data-part="${track.part}"]`, marks),
    written: '',
  }));
  return { scene, marks, tracks, link: rail.querySelectorAll<HTMLElement>('[data-rail-step]')[i] as HTMLElement };
});
let u = box.clientWidth / 100;
let current = -1;
let shown = '';

function enter(index: number): void {
  if (index === current) return;
  for (const [i, { marks, link }] of stages.entries()) {
    marks.hidden = i !== index;
    if (i === index) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
  find('.graphic [data-art]').dataset['ground'] = scenes[index]?.ground ?? 'day';
  current = index;
}

function draw(p: number): void {
  const stage = stages[current];
  if (!stage) return;
  const { scene, tracks, link } = stage;
  const { x, y, k } = poseAt(scene.camera, p);
  camera.setAttribute('transform', `translate(${x * u} ${y * u}) scale(${k * u})`);
  const level = scene.levels[levelAt(scene, p)];
  const show = `${level?.file} ${level?.tone}`;
  if (show !== shown) {
    for (const element of levels) element.toggleAttribute('hidden', element.id !== level?.file);
    map.classList.toggle('tone', level?.tone);
    shown = show;
  }
  map.style.opacity = String(opacityAt(scene.map, p));
  for (const part of tracks) {
    const { pattern, property } = part.track;
    const value = write(pattern, valuesAt(part.track, p), u);
    if (value === part.written) continue;
    part.element.style[property] = value;
    if (property === 'opacity') part.element.style.visibility = Number(value) === 0 ? 'hidden' : 'visible';
    part.written = value;
  }
  find('[data-bar]', link).style.transform = `scaleX(${p})`;
}

const beatsOf = (element: Element) => [...(element.closest('[data-step]') as Element).querySelectorAll('[data-beat]')];
const sceneOf = (element: HTMLElement) =>
  scenes.findIndex(({ id }) => id === element.closest<HTMLElement>('[data-step]')?.dataset['step']);

interface Response {
  element: HTMLElement;
  direction: 'up' | 'down';
  progress: number;
}
let active: HTMLElement | null = null;

function onProgress(element: HTMLElement, progress: number): void {
  // The step that was left says once more how far it came.
  if (element !== active) return;
  if (element.hasAttribute('data-head')) draw(0);
  else draw(sceneProgress(scenes[current] as Scene, beatsOf(element).indexOf(element), progress));
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
    active = element;
    enter(sceneOf(element));
    rail.dataset['ground'] = element.dataset['ground'];
    onProgress(element, direction === 'up' ? 1 : 0);
  })
  .onStepProgress(({ element, progress }) => onProgress(element, progress));
enter(0);
draw(0);
addEventListener('resize', () => {
  u = box.clientWidth / 100;
  scroller.resize();
});
