import { assignVars, globalStyle } from '@vanilla-extract/css';
import type { GroundValues } from './makeTheme';
import { media } from './media';
import { theme, vars } from './vars.css';

/**
 * Grounds: `data-ground="night"` and `data-ground="day"` set the contract's variables for whatever they stand on, so
 * any element can carry one. A page without any is day. `data-line="blue"` on an element or above it chooses the hue.
 */
const night = '[data-ground="night"]';
const day = ':root, [data-ground="day"]';
const every = ':root, [data-ground]';

const set = (values: GroundValues) => assignVars(vars, values);

globalStyle(day, { vars: set(theme.grounds.day), colorScheme: 'light' });
globalStyle(night, { vars: set(theme.grounds.night), colorScheme: 'dark' });
globalStyle(day, { '@media': { [media.preferDark]: { vars: set(theme.grounds.dark), colorScheme: 'dark' } } });

for (const [name, hue] of Object.entries(theme.lines)) {
  const here = `[data-line="${name}"]`;
  globalStyle(`${here}, ${here} [data-ground="day"]`, {
    vars: { [vars.line]: hue.day },
    '@media': { [media.preferDark]: { vars: { [vars.line]: hue.dark } } },
  });
  globalStyle(`${here}[data-ground="night"], ${here} [data-ground="night"]`, { vars: { [vars.line]: hue.night } });
  // The grounds' own rules for these conditions are less specific than the two above.
  globalStyle(`${here}, ${here} [data-ground]`, {
    '@media': {
      [media.moreContrast]: { vars: { [vars.line]: hue.day } },
      [media.moreContrastDark]: { vars: { [vars.line]: hue.dark } },
      [media.forced]: { vars: { [vars.line]: theme.forced.line } },
      [media.print]: { vars: { [vars.line]: hue.day } },
    },
  });
}

// Text panes turn black on white. A night drawing cannot (its map is a picture with night's colours), so inside a
// drawing the night keeps its grounds and only the inks go to their extreme.
globalStyle(every, {
  '@media': { [media.moreContrast]: { vars: set(theme.more.light), colorScheme: 'light' } },
});
globalStyle(every, {
  '@media': { [media.moreContrastDark]: { vars: set(theme.more.dark), colorScheme: 'dark' } },
});
globalStyle(`[data-drawing]${night}, [data-drawing] ${night}`, {
  '@media': {
    [media.moreContrast]: {
      vars: { ...set(theme.grounds.night), [vars.ink]: '#FFFFFF', [vars.ink2]: '#FFFFFF', [vars.ruleWidth]: '2px' },
    },
  },
});

globalStyle(every, { '@media': { [media.forced]: { vars: set(theme.forced) } } });
globalStyle(every, { '@media': { [media.print]: { vars: set(theme.print), colorScheme: 'light' } } });
