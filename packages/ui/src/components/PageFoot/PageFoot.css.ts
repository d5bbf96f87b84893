import { style } from '@vanilla-extract/css';
import { widePane } from '../../theme/page.css';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const root = style([
  widePane,
  {
    ...type.note,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '18px',
    alignItems: 'center',
    minBlockSize: '72px',
    borderBlockStart: `1px solid ${vars.hairline}`,
    '@media': { print: { display: 'none' } },
  },
]);
export const outlet = style({ fontWeight: 800 });
export const link = style({ paddingBlock: '12px' });
