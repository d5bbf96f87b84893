import { style } from '@vanilla-extract/css';
import { media, pane, smallPrint, space, type } from '../../theme';

export const root = style([
  pane,
  {
    paddingBlock: `${space.line} ${space.step}`,
    '@media': { [media.side]: { paddingBlockStart: space.block }, [media.print]: { paddingBlockEnd: space.line } },
  },
]);
export const byline = style(type.slug);
export const dates = style({ ...smallPrint, marginBlock: '3px 18px' });
export const dateline = style({ ...type.slug, fontSize: 'inherit', '::after': { content: '". "' } });
export const lede = style({ selectors: { '& ~ &': { marginBlockStart: space.line } } });
