import type { Element } from 'hast';
import { hasClass, partOf, styleOf } from '../scenes/markup';
import type { Markup } from '../scenes/markup';
import type { ComposedScene } from '../scenes/scene';
import { sample } from '../score/index';
import type { Form, Pose } from '../score/index';

/** What the checks look at: a kind's drawing with its score, or a step's, which has its layers' windows in it. */
export type CheckedScene = Omit<ComposedScene, 'ground'>;

/** An element of a drawing, and the elements around it: itself first, then outwards. */
export interface Placed {
  element: Element;
  around: readonly Element[];
}

/** A scene with its elements in document order, and those that are parts. */
export interface ReadScene {
  scene: CheckedScene;
  elements: readonly Placed[];
  parts: ReadonlyMap<string, Placed>;
}

/** Reads a scene's markup once, for any number of moments. */
export function readScene(scene: CheckedScene): ReadScene {
  const elements = placedIn(scene.markup, []);
  const parts = elements.map((one) => [partOf(one.element) ?? '', one] as const).filter(([part]) => part !== '');
  return { scene, elements, parts: new Map(parts) };
}

const placedIn = (markup: Markup, outer: readonly Element[]): Placed[] =>
  elementsIn(markup).flatMap((element) => {
    const around = [element, ...outer];
    return [{ element, around }, ...placedIn(element.children, around)];
  });

/** The elements of a stretch of markup, without those inside them. */
export const elementsIn = (markup: Markup): Element[] => markup.filter((node) => node.type === 'element');

/** The elements of a name inside an element, in document order. */
export const allIn = (element: Element, tag: string): Element[] =>
  elementsIn(element.children).flatMap((child) => [...(child.tagName === tag ? [child] : []), ...allIn(child, tag)]);

/** Whether an element, or one around it, has a class. */
export const isIn = ({ around }: Placed, name: string): boolean => around.some((one) => hasClass(one, name));

/** The declarations of an element's own `style`. */
export const declarationsOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries([...styleOf(element).matchAll(/([^;:]+):([^;]+)/g)].map(([, name, value]) => [name, value]));

/** A drawing at one moment of one form. */
export interface Moment {
  form: Form;
  poses: ReadonlyMap<string, Pose>;
}

/** A scene at progress `p` (clamped to 0-1), in one form. */
export const momentOf = ({ scene }: ReadScene, form: Form, p: number): Moment => ({
  form,
  poses: sample(scene[form], p),
});

/** Whether an element belongs to a form at all. */
export const isInForm = (one: Placed, form: Form): boolean =>
  !isIn(one, form === 'compact' ? 'd-only-wide' : 'd-only-compact');

/** How opaque an element is, with everything around it: 0 where it is not seen, or shrunk to nothing. */
export function opacityOf(one: Placed, { form, poses }: Moment): number {
  if (!isInForm(one, form)) return 0;
  return one.around.reduce((opacity, element) => {
    const pose = poses.get(partOf(element) ?? '');
    const scale = /scale[XY]?\(([^)]*)\)/.exec(pose?.transform ?? '')?.[1];
    const isShrunk = scale?.split(',').some((factor) => Number(factor) === 0);
    return isShrunk ? 0 : opacity * Number(pose?.opacity ?? 1);
  }, 1);
}

/** A length of the drawings in pixels: `px`, `calc(n*var(--u))`, `0`, or the `min()` of two. Throws an Error on anything else. */
export function pixels(length: string, u: number): number {
  const least = /^min\((.+),(.+)\)$/.exec(length);
  if (least) return Math.min(pixels(least[1] ?? '', u), pixels(least[2] ?? '', u));
  const [, units, px] = /^(?:calc\((-?[\d.]+)\*var\(--u\)\)|(-?[\d.]+)px|0)$/.exec(length) ?? [length];
  if (units === undefined && px === undefined && length !== '0')
    throw new Error(`“${length}” is no length of a drawing`);
  return Number(units ?? 0) * u + Number(px ?? 0);
}

const shiftIn = (transform: string, u: number): [number, number] => {
  const [, x, y] = /translate\(((?:calc\([^)]*\)\)|[^,(])*),((?:calc\([^)]*\)\)|[^,(])*)\)/.exec(transform) ?? [];
  return x === undefined || y === undefined ? [0, 0] : [pixels(x, u), pixels(y, u)];
};

/** Where the upper left corner of an element's place stands in the safe box (px): its own and its surroundings' places and shifts. */
export function originOf({ around }: Placed, { poses }: Moment, u: number): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (const element of around) {
    const { left = '0', top = '0', transform = '' } = declarationsOf(element);
    const [dx, dy] = shiftIn(poses.get(partOf(element) ?? '')?.transform ?? transform, u);
    x += dx + pixels(left, u);
    y += dy + pixels(top, u);
  }
  return [x, y];
}
