import { style } from '@vanilla-extract/css';
import { dateline as line, ruledRow, screenOnly, smallPrint, space, type, unmarked } from '../../theme';

export const root = style({ ...unmarked, maxInlineSize: '52rem' });
export const row = style({ ...ruledRow, paddingBlock: `${space.pair} ${space.line}` });
export const dateline = style(line);
export const title = style(type.h2);
export const link = style({ textDecorationThickness: '3px', textUnderlineOffset: '.14em' });
export const dek = style({ ...type.dek, maxInlineSize: '30em', marginBlockStart: space.unit });
export const meta = style({ ...smallPrint, ...screenOnly, marginBlockStart: space.unit });
