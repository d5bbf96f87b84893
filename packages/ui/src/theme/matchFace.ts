const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;

/**
 * Descriptors of an `@font-face` that make a local font, whose mean advance is `width` em, break lines and stand on baselines like the `web` font: `size-adjust`
 * is the quotient of the mean advances; the overrides, which it scales too, are divided by it. All measures are shares of the em. (CSS Fonts 5, size-adjust.)
 */
export function matchFace(web: { ascent: number; descent: number; width: number }, width: number) {
  const size = web.width / width;
  return {
    sizeAdjust: percent(size),
    ascentOverride: percent(web.ascent / size),
    descentOverride: percent(web.descent / size),
    lineGapOverride: '0%',
  };
}
