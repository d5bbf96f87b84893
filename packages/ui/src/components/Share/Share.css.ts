import { style } from '@vanilla-extract/css';
import { control as link, screenOnly, smallPrint, type, vars } from '../../theme';

export const root = style({
  ...smallPrint,
  ...screenOnly,
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 14px',
});
/** 44 px high and wide at least. */
export const control = style({
  ...link,
  display: 'inline-flex',
  alignItems: 'center',
  gap: '7px',
  minBlockSize: '44px',
  minInlineSize: '44px',
  fontWeight: 600,
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
