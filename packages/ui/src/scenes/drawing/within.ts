import { globalStyle } from '@vanilla-extract/css';
import type { GlobalStyleRule } from '@vanilla-extract/css';

/** The stage is wide from here: the same two lengths as those of the score's `wide` form. */
export const WIDE = '(min-width: 540px) and (min-height: 380px)';
/** A wide stage with room for the largest rows of words. */
export const LARGE = '(min-width: 800px) and (min-height: 570px)';
/** Stages of the narrowest phones. */
export const NARROW = '(max-width: 374px)';

/** What a class of the drawings looks like; by stage where the size of the stage matters. */
export interface DrawingRule extends Omit<GlobalStyleRule, '@container'> {
  at?: Partial<Record<'wide' | 'large' | 'narrow', GlobalStyleRule>>;
}

/**
 * A rule for the inside of a drawing. A drawing is plain markup, so its class names are fixed words (`d-…`) and its colours are the theme's stable
 * properties; everything stands inside `[data-box]`, whose width is 100 `--u`.
 */
export function within(selector: string, { at = {}, ...rule }: DrawingRule): void {
  const container: Record<string, GlobalStyleRule> = {};
  if (at.narrow) container[NARROW] = at.narrow;
  if (at.wide) container[WIDE] = at.wide;
  if (at.large) container[LARGE] = at.large;
  const all = Object.keys(container).length > 0 ? { ...rule, '@container': container } : rule;
  globalStyle(`[data-box] ${selector}`, all as GlobalStyleRule);
}
