import { style } from '@vanilla-extract/css';

export const head = style({ fontWeight: 600, marginBlockEnd: '3px' });
