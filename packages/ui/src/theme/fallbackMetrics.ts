/** A font's own measures, all as shares of the em. */
export interface FontMetrics {
  ascent: number;
  descent: number;
  lineGap: number;
  /** Mean advance of English text. */
  width: number;
}

/** Descriptors of an `@font-face` whose local font then takes the same room as the web font. */
export interface MatchedFace {
  sizeAdjust: string;
  ascentOverride: string;
  descentOverride: string;
  lineGapOverride: string;
}

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;

/**
 * Descriptors that make a fallback, whose mean advance is `width` em, break lines and stand on baselines like `web`:
 * `size-adjust` is the quotient of the mean advances; the overrides, which it scales too, are divided by it. (CSS
 * Fonts 5, the size-adjust descriptor.)
 */
export function matchFace(web: FontMetrics, width: number): MatchedFace {
  const size = web.width / width;
  return {
    sizeAdjust: percent(size),
    ascentOverride: percent(web.ascent / size),
    descentOverride: percent(web.descent / size),
    lineGapOverride: percent(web.lineGap / size),
  };
}
