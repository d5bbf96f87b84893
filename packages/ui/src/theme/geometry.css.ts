import { createGlobalVar, globalStyle } from '@vanilla-extract/css';
import { plain } from '../pageStates';
import { media } from './media';

const length = (name: string) => createGlobalVar(name, { syntax: '<length>', inherits: true, initialValue: '0px' });

/** Lengths that the layout is built from; set on `:root` per layout, so that `html` can use them too. */
export const geometry = {
  /** `--dock`: height of the stage in its small sticky form, rail included; 0 beside the text. */
  dock: length('dock'),
  /** `--read`: the reading line, from the top of the window. The player reads it. */
  read: length('read'),
  /** `--head`: least height of a step's head, so that a link lands with the first beat on the reading line or below it. */
  head: length('head'),
  /** `--rail`: height of the rail. */
  rail: length('rail'),
  /** `--margin`: from the window's edge to the text. */
  margin: createGlobalVar('margin'),
  /** `--margin-end`: from the text to the other edge of its pane. */
  marginEnd: createGlobalVar('margin-end'),
  /** `--text-pane`: width of the text pane where it stands beside the stage. */
  textPane: createGlobalVar('text-pane'),
  /** `--stacked`: 1 where nothing is sticky, else 0: drawings then show their posters. The player reads it. */
  stacked: createGlobalVar('stacked'),
  /** `--u`: a hundredth of the safe box's width; set on the box. */
  u: length('u'),
  /** `--seen`: width that the safe box is seen with where it is scaled down whole; set on the box. */
  seen: length('seen'),
} as const;

const { dock, read, head, rail, margin, marginEnd, textPane, stacked } = geometry;

/** Text keeps this measure where its pane is wider. */
const measure = '34rem';
const endOfMeasure = `max(${margin}, 100% - ${margin} - ${measure})`;

globalStyle(':root', {
  // Stacked: nothing is sticky, so a target needs no more than a little air.
  vars: {
    [dock]: '0px',
    [read]: '35svh',
    [head]: '0px',
    [rail]: '44px',
    [margin]: '20px',
    [marginEnd]: endOfMeasure,
    [textPane]: '100%',
    [stacked]: '1',
  },
  scrollPaddingTop: `max(${dock} + 18px, ${read} - ${head})`,
  '@media': {
    [media.narrow]: { vars: { [margin]: '16px' } },
    [media.columns]: { vars: { [margin]: '32px' } },
    // Paper has margins of its own.
    [media.print]: { vars: { [margin]: '0px' } },
    [media.staged]: { vars: { [stacked]: '0' } },
    [media.dock]: {
      vars: {
        [dock]: 'clamp(min(296px, 54svh), 48svh, 432px)',
        [read]: `calc(${dock} + .35 * (100svh - ${dock}))`,
        [head]: '6.1rem',
      },
    },
    [media.tablet]: { vars: { [dock]: '44svh', [head]: '7.5rem' } },
    [media.split]: {
      vars: {
        [read]: '50svh',
        [head]: '6.2rem',
        // Every pixel of height counts.
        [rail]: '40px',
        // A notch may be on either side.
        [margin]: 'max(20px, env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px))',
        [marginEnd]: '20px',
        [textPane]: '46%',
      },
    },
    [media.side]: {
      vars: {
        [read]: '50svh',
        [head]: '8.5rem',
        [margin]: 'clamp(24px, 4vw, 80px)',
        [marginEnd]: '40px',
        [textPane]: `calc(${margin} + clamp(24rem, 30vw, 29rem) + 40px)`,
      },
    },
  },
});

// Without a player a drawing stands in the flow above or beside its step: a link lands where it fills its place.
globalStyle(plain, { '@media': { [media.staged]: { scrollPaddingTop: dock } } });

/** A story without any drawing: what sticks above the text is the rail alone. */
globalStyle(':root:has([data-bare])', { '@media': { [media.dock]: { vars: { [dock]: rail } } } });
