import { style } from '@vanilla-extract/css';
import {
  dateline as line,
  media,
  ruledRow,
  screenOnly,
  smallPrint,
  space,
  type,
  unmarked,
  widePane,
} from '../../theme';

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

export const list = style({ ...unmarked, maxInlineSize: '52rem' });
export const row = style({ ...ruledRow, paddingBlock: `${space.pair} ${space.line}` });
export const dateline = style(line);
export const storyTitle = style(type.h2);
export const link = style({ textDecorationThickness: '3px', textUnderlineOffset: '.14em' });
export const dek = style({ ...type.dek, maxInlineSize: '30em', marginBlockStart: space.unit });
export const meta = style({ ...smallPrint, ...screenOnly, marginBlockStart: space.unit });
