import { createGlobalVar, globalStyle } from '@vanilla-extract/css';
import { played } from '../../pageStates';
import { sans } from '../../theme/fonts.css';
import { media } from '../../theme/media';
import { within } from './within';

globalStyle('[data-box]', { vars: { '--label-font': sans } });

// Poses: `posed` writes them as properties of either form; registered, so that they do not go down to parts within parts.
for (const name of ['ct', 'co', 'cc', 'cv', 'wt', 'wo', 'wc', 'wv'])
  createGlobalVar(name, { syntax: '*', inherits: false });
within('[data-part]', {
  transform: 'var(--ct, none)',
  opacity: 'var(--co, 1)',
  clipPath: 'var(--cc, none)',
  visibility: 'var(--cv, inherit)' as 'inherit',
  at: {
    wide: {
      transform: 'var(--wt, var(--ct, none))',
      opacity: 'var(--wo, var(--co, 1))',
      clipPath: 'var(--wc, var(--cc, none))',
      visibility: 'var(--wv, var(--cv, inherit))' as 'inherit',
    },
  },
});

// The player says of each part whether it is ever seen from this beat to the next.
globalStyle(`${played} [data-box] [data-lit]`, { visibility: 'inherit' });
globalStyle(`${played} [data-box] [data-lit="no"]`, { visibility: 'hidden' });

within('.d-only-wide', { display: 'none', at: { wide: { display: 'contents' } } });
within('.d-only-compact', { display: 'contents', at: { wide: { display: 'none' } } });
within('.d-layer', { position: 'absolute', inset: 0 });
within('.d-fill', { position: 'absolute', inset: 0 });
within('.d-night::before', {
  content: '""',
  position: 'absolute',
  insetBlock: '-200%',
  insetInline: '-200%',
  background: 'var(--sea)',
});

within('.d-plate', { position: 'absolute', insetBlockStart: 0, left: 0, overflow: 'hidden', transformOrigin: '0 0' });
within('.d-plate img', { position: 'absolute', maxWidth: 'none' });
// Browsers do not change a picture's source for paper in time, so a map of the night is turned round there; the marks on it have day's inks.
within('[data-ground="night"] .d-plate img', {
  '@media': { [media.print]: { filter: 'invert(1) hue-rotate(180deg)' } },
});

within('.d-over', { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible', fill: 'none' });
within('.d-over circle, .d-over path, .d-over rect', { vectorEffect: 'non-scaling-stroke' });
