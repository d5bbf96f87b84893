import { FACES, ROWS, SCALE_GAP } from '../lettering';
import { asDrawn, LARGER, lettered, within } from './within';

// Rows on the stage, as wide as their words need to break where they should.
const across = (left: string) => ({
  left: `calc(var(${left}) * var(--u))`,
  right: `calc((var(--right) - (${LARGER} - 1) * (100 - var(${left}) - var(--right))) * var(--u))`,
});
within('.d-rows', {
  position: 'absolute',
  ...across('--left'),
  ...asDrawn('0 0'),
  fontFamily: 'var(--label-font)',
  color: 'var(--ink)',
  ...lettered(FACES.rows),
});
within('.d-rows', { at: { narrow: across('--narrow') } });
within('.d-rows p', {
  margin: 0,
  paddingBlock: `${ROWS.above}px ${ROWS.below}px`,
  at: { narrow: { paddingBlock: `${ROWS.narrow}px` } },
});
within('.d-rows p + p', { borderBlockStart: `${ROWS.rule}px solid var(--rule)` });
within('.d-rows b', { fontWeight: FACES.rows.bold });

// Scale bar.
within('.d-scale', {
  position: 'absolute',
  display: 'flex',
  alignItems: 'flex-end',
  gap: `${SCALE_GAP}px`,
  whiteSpace: 'nowrap',
  fontFamily: 'var(--label-font)',
  color: 'var(--ink-2)',
  translate: '0 -100%',
  ...lettered(FACES.scale),
});
within('.d-roomy', { at: { narrow: { display: 'none' }, wide: { display: 'none' }, large: { display: 'flex' } } });
within('.d-scale i', { height: '5px', border: '1px solid currentColor', borderBlockStart: 0, marginBlockEnd: '2px' });
within('.d-scale p', { margin: 0, ...asDrawn('0 100%') });
