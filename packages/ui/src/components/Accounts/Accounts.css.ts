import { style } from '@vanilla-extract/css';
import { pane, ruledList, ruledRow, smallPrint, space, type, vars } from '../../theme';

export const root = style([pane, { paddingBlock: `${space.unit} ${space.pair}` }]);
export const head = style({ ...type.label, marginBlockEnd: '6px' });
export const list = style(ruledList);
export const row = style({
  ...smallPrint,
  ...ruledRow,
  vars: { '--raise': '.24em' },
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '.9em',
  alignItems: 'baseline',
  paddingBlock: '5px',
});
export const time = style({ minInlineSize: '7.2em', fontWeight: 600, color: vars.ink });
/** Beside the time, or below it where text is too large for both. */
export const by = style({ flex: '1 1 7em', minInlineSize: 0 });
