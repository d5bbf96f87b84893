import { style } from '@vanilla-extract/css';
import { space } from '../../theme/space';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';
import { pane, ruledList, ruledRow } from '../../theme/page.css';
import { raise } from '../Cites/Cites.css';

export const root = style([pane, { paddingBlock: `${space.unit} ${space.pair}` }]);
export const head = style({ ...type.label, marginBlockEnd: '6px' });
export const list = style(ruledList);
export const row = style({
  vars: { [raise]: '.24em' },
  ...type.note,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '.9em',
  alignItems: 'baseline',
  paddingBlock: '5px',
  ...ruledRow,
  color: vars.ink2,
});
export const time = style({ minInlineSize: '7.2em', fontWeight: 600, color: vars.ink });
/** Beside the time, or below it where text is too large for both. */
export const by = style({ flex: '1 1 7em', minInlineSize: 0 });
