import { loadTypesetter } from '../outlines/index';

const setter = await loadTypesetter();
/** Width of a stretch of text in the label font, in em: HarfBuzz's advances with kerning, as browsers shape it. */
export function widthOf(text: string, weight: number): number {
  return setter.width(text, { weight, size: 1 });
}
