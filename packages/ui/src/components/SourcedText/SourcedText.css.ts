import { style } from '@vanilla-extract/css';
import { sans, screenOnly, vars } from '../../theme';

/** A target of 24 px that makes its line no higher. */
export const mark = style({
  ...screenOnly,
  minInlineSize: '24px',
  blockSize: '24px',
  marginBlock: '-4px',
  paddingInline: '5px',
  verticalAlign: '1px',
  fontFamily: sans,
  fontWeight: 600,
  fontSize: '.75rem',
  lineHeight: 1,
  color: vars.ink2,
  background: 'none',
  border: `1px solid ${vars.hairline}`,
  borderRadius: '12px',
  cursor: 'pointer',
  // Who copies a paragraph copies its words.
  userSelect: 'none',
  WebkitUserSelect: 'none',
  selectors: { '&:hover': { color: vars.ink, borderColor: 'currentColor' } },
  '@supports': { 'not selector(:popover-open)': { display: 'none' } },
});
/** What a card of sources says first. */
export const head = style({ fontWeight: 600, marginBlockEnd: '3px' });
