import { style } from '@vanilla-extract/css';
import { screenOnly, type, vars, widePane } from '../../theme';

export const root = style([
  widePane,
  {
    ...type.note,
    ...screenOnly,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '18px',
    alignItems: 'center',
    minBlockSize: '72px',
    borderBlockStart: `1px solid ${vars.hairline}`,
  },
]);
export const outlet = style({ fontWeight: 800 });
export const link = style({ paddingBlock: '12px' });
