import { style } from '@vanilla-extract/css';
import { claimRow, ruledList, space } from '../../theme';

export const root = style({ ...ruledList, marginBlockStart: space.pair });
/** All of one weight: a denial looks like the claim it denies. */
export const row = style(claimRow);
