import { globalStyle } from '@vanilla-extract/css';
import type { GlobalStyleRule } from '@vanilla-extract/css';
import { largerThan, sized } from '../../theme/enlarged.css';
import { FACES, STAGE_SIZES } from '../lettering';
import type { Face, StageSize } from '../lettering';
import { LARGER, px } from './look';
import type { DrawingRule } from './look';

const SIZES: readonly StageSize[] = ['narrow', 'wide', 'large'];

const queryOf = (name: StageSize): string =>
  Object.entries(STAGE_SIZES[name])
    .map(([limit, length]) => `(${limit.replace(/[WH]/, (c) => `-${c.toLowerCase()}`)}: ${px(length)})`)
    .join('maxWidth' in STAGE_SIZES[name] ? ' or ' : ' and ');

/**
 * A rule for the inside of a drawing. A drawing is plain markup, so its class names are fixed words (`d-…`) and its colours are the theme's stable
 * properties; everything stands inside `[data-box]`, whose width is 100 `--u`.
 */
export function within(selector: string, { at = {}, face, fixedAt, ...rule }: DrawingRule): void {
  const set: Face | undefined = face && FACES[face];
  const container: Record<string, GlobalStyleRule> = {};
  for (const name of SIZES) {
    const change = { ...(set && lettered(set.at?.[name] ?? {})), ...at[name] };
    if (Object.keys(change).length > 0) container[queryOf(name)] = change;
  }
  globalStyle(`[data-box] ${selector}`, {
    ...(set && { ...lettered(set), fontWeight: set.weight }),
    ...(fixedAt && { scale: `calc(1 / ${LARGER})`, transformOrigin: fixedAt }),
    ...rule,
    ...(Object.keys(container).length > 0 && { '@container': container }),
  } as GlobalStyleRule);
}

/** How words are set, or what of it changes. */
function lettered({ size, leading }: Partial<Pick<Face, 'size' | 'leading'>>): GlobalStyleRule {
  return {
    ...(size && { fontSize: px(size), vars: { ...sized, '--larger': largerThan(px(size)) } }),
    ...(leading && { lineHeight: leading }),
  };
}
