import { style } from '@vanilla-extract/css';
import { plain } from '../../pageStates';
import { measuresText, toldWhereLarger } from '../../theme/enlarged.css';
import { dateline as line, geometry, media, pane, screenOnly, smallPrint, space, type, vars } from '../../theme';

/**
 * Dateline and heading. At least `--head` tall, so that a link lands with the first beat on the reading line or below
 * it; what is left over stands above the words.
 */
export const head = style([
  pane,
  {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-end',
    minBlockSize: geometry.head,
    paddingBlockEnd: '14px',
    '@media': { [media.side]: { paddingBlockEnd: '17px' } },
    // Without a player a link lands with the head at the top of its pane.
    selectors: {
      [`${plain} &`]: {
        '@media': { [media.dock]: { paddingBlockStart: '18px' }, [media.beside]: { paddingBlockStart: space.block } },
      },
    },
  },
]);
export const dateline = style(line);
export const heading = style({ ...type.h2, maxInlineSize: '18em' });

/**
 * The last beat and the foot of the step. Tall enough that the last keyframe is seen to rest before the next step, the
 * space before that included: it is padding at the end of this step, so that a link to the next lands on its head.
 */
export const close = style({
  ...measuresText,
  display: 'flex',
  flexDirection: 'column',
  paddingBlockEnd: space.step,
  backgroundColor: vars.pane,
  '@media': {
    [media.staged]: { minBlockSize: '45svh' },
    [media.print]: { paddingBlockEnd: space.line },
  },
});
/** A note on the picture, above the sources. */
export const note = style([pane, smallPrint]);
/** What can be done with the step, under its sources. */
export const share = style([
  pane,
  {
    ...screenOnly,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    columnGap: '22px',
    paddingBlockStart: '4px',
  },
]);
export const alternative = style({
  ...type.note,
  '@media': {
    screen: {
      ...toldWhereLarger(space.unit),
      paddingInlineStart: geometry.margin,
      paddingInlineEnd: geometry.marginEnd,
      color: vars.ink2,
    },
    [media.print]: { paddingBlockStart: space.unit, paddingInlineEnd: geometry.marginEnd },
  },
});
