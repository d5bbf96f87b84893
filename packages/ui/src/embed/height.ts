import { HEIGHTS } from './protocol';

/** Parts of an embedded page by their attribute's value; how tall each is now, or would be, in CSS pixels. */
export type PartHeights = Record<'art' | 'text' | 'foot' | 'nav', number>;

/**
 * How tall a page would be with its picture in its own proportions, by the layout that its style names: `stacked`, `strip`
 * (the foot stands beside the picture) or `beside` (the picture, with the foot below it, stands beside the text). Within the
 * limits of the protocol.
 */
export function heightOf(layout: string, { art, text, foot, nav }: PartHeights): number {
  const rest =
    layout === 'beside'
      ? Math.max(text, art + foot)
      : layout === 'strip'
        ? Math.max(art, foot) + text
        : art + foot + text;
  return Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.ceil(rest + nav)));
}

/**
 * How tall the frame must be for its page. Whatever the frame's height is now, the answer is the same, so that a page around
 * it which grows the frame is not told another height in return.
 */
export function wantedHeight(main: HTMLElement): number {
  const part = (name: keyof PartHeights) => main.querySelector<HTMLElement>(`[data-embed-part="${name}"]`);
  const tall = (name: keyof PartHeights) => part(name)?.getBoundingClientRect().height ?? 0;
  const art = part('art');
  return heightOf(getComputedStyle(main).getPropertyValue('--layout').trim(), {
    art: art ? Number.parseFloat(getComputedStyle(art).getPropertyValue('--ideal')) || tall('art') : 0,
    text: tall('text'),
    foot: tall('foot'),
    nav: tall('nav'),
  });
}
