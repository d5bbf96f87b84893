import { style } from '@vanilla-extract/css';
import { ruledList, ruledRow } from '../../theme/page.css';
import { space } from '../../theme/space';

/** Rows all of one weight: a denial looks like the claim it denies. */
export const root = style({ ...ruledList, marginBlockStart: space.pair });
export const row = style({ ...ruledRow, paddingBlock: '6px 8px', breakInside: 'avoid' });
