import { style } from '@vanilla-extract/css';
import { media, space, type, widePane } from '../../theme';

export const root = style([
  widePane,
  {
    minBlockSize: 'calc(100svh - 73px)',
    paddingBlock: `20px ${space.step}`,
    '@media': { [media.columns]: { paddingBlockStart: space.block }, [media.print]: { minBlockSize: 0 } },
  },
]);
export const outlet = style({ ...type.slug, fontWeight: 800 });
export const home = style({ textDecorationLine: 'none', display: 'inline-block', paddingBlock: '12px' });
export const title = style({ ...type.h1, maxInlineSize: '11em', marginBlock: `${space.block} ${space.line}` });
export const lead = style({ ...type.dek, maxInlineSize: '30em', marginBlockEnd: space.block });
