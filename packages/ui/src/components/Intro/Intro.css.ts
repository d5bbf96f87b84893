import { style } from '@vanilla-extract/css';
import { media } from '../../theme/media';
import { pane } from '../../theme/page.css';
import { space } from '../../theme/space';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const root = style([
  pane,
  {
    paddingBlock: `${space.line} ${space.step}`,
    '@media': { [media.side]: { paddingBlockStart: space.block }, [media.print]: { paddingBlockEnd: space.line } },
  },
]);
export const byline = style({ ...type.slug });
export const dates = style({ ...type.note, color: vars.ink2, marginBlock: '3px 18px' });
export const dateline = style({ ...type.slug, fontSize: 'inherit', fontWeight: 600, '::after': { content: '". "' } });
export const lede = style({ selectors: { '& ~ &': { marginBlockStart: space.line } } });
