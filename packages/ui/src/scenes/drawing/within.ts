import { globalStyle } from '@vanilla-extract/css';
import { largerThan, sized } from '../../theme/enlarged.css';
import type { GlobalStyleRule } from '@vanilla-extract/css';
import { STAGE_SIZES } from '../lettering';
import type { Face, StageSize } from '../lettering';

const SIZES: readonly StageSize[] = ['narrow', 'wide', 'large'];

const queryOf = (name: StageSize): string =>
  Object.entries(STAGE_SIZES[name])
    .map(([limit, px]) => `(${limit.replace(/[WH]/, (c) => `-${c.toLowerCase()}`)}: ${px}px)`)
    .join('maxWidth' in STAGE_SIZES[name] ? ' or ' : ' and ');

/** What a class of the drawings looks like; by stage where the size of the stage matters. */
export interface DrawingRule extends Omit<GlobalStyleRule, '@container'> {
  at?: Partial<Record<StageSize, GlobalStyleRule>>;
}

/**
 * A rule for the inside of a drawing. A drawing is plain markup, so its class names are fixed words (`d-…`) and its colours are the theme's stable
 * properties; everything stands inside `[data-box]`, whose width is 100 `--u`.
 */
export function within(selector: string, { at = {}, ...rule }: DrawingRule): void {
  const container: Record<string, GlobalStyleRule> = {};
  for (const name of SIZES) if (at[name]) container[queryOf(name)] = at[name];
  const all = Object.keys(container).length > 0 ? { ...rule, '@container': container } : rule;
  globalStyle(`[data-box] ${selector}`, all as GlobalStyleRule);
}

/** `--larger`: by how much the words of a face came out larger than asked; 1 where they did not. */
export const LARGER = 'var(--larger)';

/** How a face is set, with what changes by the size of the stage. */
export function lettered({ weight, size, leading, at = {} }: Face): DrawingRule {
  const set = (px: number) => ({ fontSize: `${px}px`, vars: { ...sized, '--larger': largerThan(`${px}px`) } });
  const sizes = Object.entries(at).map(([name, change]) => [
    name,
    { ...(change.size && set(change.size)), ...(change.leading && { lineHeight: change.leading }) },
  ]);
  return { ...set(size), fontWeight: weight, lineHeight: leading, at: Object.fromEntries(sizes) };
}

/**
 * Words that keep the size they were drawn with, where the reader's settings make them larger: a drawing has no more room. `origin` is the point of them
 * that stays where it is, as `transform-origin`.
 */
export const asDrawn = (origin: string) => ({ scale: `calc(1 / ${LARGER})`, transformOrigin: origin });
