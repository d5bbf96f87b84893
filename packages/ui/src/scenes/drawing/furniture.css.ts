import { FACES, ROWS, SCALE_GAP } from '../lettering';
import { lettered, within } from './within';

// Rows on the stage.
within('.d-rows', {
  position: 'absolute',
  left: 'calc(var(--left) * var(--u))',
  right: 'calc(var(--right) * var(--u))',
  fontFamily: 'var(--label-font)',
  color: 'var(--ink)',
  ...lettered(FACES.rows),
});
within('.d-rows', { at: { narrow: { left: 'calc(var(--narrow) * var(--u))' } } });
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
  fontFamily: 'var(--label-font)',
  color: 'var(--ink-2)',
  translate: '0 -100%',
  ...lettered(FACES.scale),
});
within('.d-roomy', { at: { narrow: { display: 'none' }, wide: { display: 'none' }, large: { display: 'flex' } } });
within('.d-scale i', { height: '5px', border: '1px solid currentColor', borderBlockStart: 0, marginBlockEnd: '2px' });
within('.d-scale p', { margin: 0 });
