import { style } from '@vanilla-extract/css';
import { plain } from '../../pageStates';
import { control as link, screenOnly, smallPrint, space, type, vars } from '../../theme';

export const root = style(screenOnly);

const button = style({
  ...link,
  ...smallPrint,
  minBlockSize: '44px',
  minInlineSize: '44px',
  padding: 0,
  fontWeight: 600,
  background: 'none',
  border: 'none',
  borderRadius: 0,
  cursor: 'pointer',
  textDecorationLine: 'underline',
  textUnderlineOffset: '3px',
});
export const control = button;
/** A sheet of paper over the page, in its ground's colours, with the line's colour at its head. */
export const panel = style({
  inlineSize: 'min(34rem, calc(100vw - 32px))',
  maxBlockSize: 'calc(100svh - 32px)',
  margin: 'auto',
  padding: '16px 20px 8px',
  overflow: 'auto',
  color: vars.ink,
  backgroundColor: vars.panel,
  border: `1px solid ${vars.ink2}`,
  borderBlockStart: `6px solid ${vars.line}`,
  selectors: { '&::backdrop': { backgroundColor: 'rgb(11 19 30 / 45%)' } },
});
export const title = style({ ...type.h4, marginBlockEnd: '4px' });
export const help = style({ ...smallPrint, marginBlockEnd: space.unit });
export const code = style({
  display: 'block',
  inlineSize: '100%',
  padding: '10px',
  font: '0.8125rem/1.5 ui-monospace, monospace',
  color: vars.ink,
  backgroundColor: vars.pane,
  border: `1px solid ${vars.hairline}`,
  borderRadius: 0,
  resize: 'vertical',
});
export const actions = style({
  ...type.note,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: space.pair,
  minBlockSize: '52px',
});
export const action = style([button, { selectors: { [`${plain} &[data-share-copy]`]: { display: 'none' } } }]);
