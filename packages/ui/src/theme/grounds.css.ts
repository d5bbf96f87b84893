import { assignVars, globalStyle } from '@vanilla-extract/css';
import { media } from './media';
import { theme, type GroundValues } from './theme';
import { tokens } from './tokens';
import { vars } from './vars.css';

/**
 * Grounds: `data-ground="night"` and `data-ground="day"` set the contract's variables for whatever they stand on, so
 * any element can carry one. A page without any is day. `data-line="blue"` on an element or above it chooses the hue.
 */
const night = '[data-ground="night"]';
const day = '[data-ground="day"]';
// Maps are pictures in the colours of day or night, so drawings have rules of their own.
const outsideDrawings = ':not([data-drawing] *)';

const set = (values: GroundValues) => assignVars(vars, values);
/** The same but for the hue, which a page may have chosen. */
const setAround = (values: GroundValues) => {
  const { [vars.line]: _, ...others } = set(values) as Record<string, string>;
  return others;
};

globalStyle(`:root, ${day}`, { vars: set(theme.grounds.day), colorScheme: 'light' });
globalStyle(night, { vars: set(theme.grounds.night), colorScheme: 'dark' });
globalStyle(`:root, ${day}`, {
  '@media': { [media.preferDark]: { vars: set(theme.grounds.dark), colorScheme: 'dark' } },
});

for (const [name, hue] of Object.entries(tokens.lines)) {
  const here = `[data-line="${name}"]`;
  globalStyle(`${here}, ${here} [data-ground="day"]`, {
    vars: { [vars.line]: hue.day },
    '@media': { [media.preferDark]: { vars: { [vars.line]: hue.dark } } },
  });
  globalStyle(`${here}[data-ground="night"], ${here} [data-ground="night"]`, { vars: { [vars.line]: hue.night } });
  // The grounds' own rules for these conditions are less specific than the two above.
  globalStyle(`${here}, ${here} [data-ground]${outsideDrawings}`, {
    '@media': {
      [media.moreContrast]: { vars: { [vars.line]: hue.day } },
      [media.moreContrastDark]: { vars: { [vars.line]: hue.dark } },
      [media.forced]: { vars: { [vars.line]: theme.forced.line } },
      [media.print]: { vars: { [vars.line]: hue.day } },
    },
  });
  globalStyle(`${here} [data-drawing] ${night}`, { '@media': { [media.print]: { vars: { [vars.line]: hue.day } } } });
}

globalStyle(`:root, [data-ground]${outsideDrawings}`, {
  '@media': {
    [media.moreContrast]: { vars: set(theme.more.light), colorScheme: 'light' },
    [media.moreContrastDark]: { vars: set(theme.more.dark), colorScheme: 'dark' },
    [media.forced]: { vars: set(theme.forced) },
    [media.print]: { vars: set(theme.print), colorScheme: 'light' },
  },
});

// Drawings keep day and night apart: a night scene is white on black for who reads black on white, and on paper it takes day's inks.
globalStyle(`[data-drawing] ${day}`, {
  '@media': {
    [media.moreContrast]: { vars: setAround(theme.more.light), colorScheme: 'light' },
    [media.moreContrastDark]: { vars: setAround(theme.more.dark), colorScheme: 'dark' },
    [media.print]: { vars: setAround(theme.print), colorScheme: 'light' },
  },
});
globalStyle(`[data-drawing] ${night}`, {
  '@media': {
    [media.moreContrast]: { vars: setAround(theme.more.dark), colorScheme: 'dark' },
    [media.print]: { vars: setAround(theme.print), colorScheme: 'light' },
  },
});
// The title stands on its drawing.
globalStyle(`[data-opening]${night}`, {
  '@media': { [media.moreContrast]: { vars: setAround(theme.more.dark), colorScheme: 'dark' } },
});
