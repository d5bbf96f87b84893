import { style } from '@vanilla-extract/css';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const root = style({
  ...type.note,
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 14px',
  color: vars.ink2,
  '@media': { print: { display: 'none' } },
});
/** 44 px high and wide at least. */
export const control = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '7px',
  minBlockSize: '44px',
  minInlineSize: '44px',
  color: 'inherit',
  fontWeight: 600,
  textDecorationThickness: '1px',
  textDecorationColor: vars.hairline,
  selectors: { '&:hover': { color: vars.ink, textDecorationColor: 'currentColor' } },
});
export const sign = style({
  inlineSize: '18px',
  blockSize: '18px',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: '1.6px',
  strokeLinecap: 'round',
});
export const said = style({ color: vars.ink, selectors: { '&:not(:has(> :not([hidden])))': { display: 'contents' } } });
export const address = style({
  ...type.note,
  inlineSize: '100%',
  minBlockSize: '44px',
  paddingInline: '10px',
  color: vars.ink,
  backgroundColor: vars.panel,
  border: `1px solid ${vars.ink2}`,
  borderRadius: 0,
  selectors: { '&[hidden]': { display: 'none' } },
});
