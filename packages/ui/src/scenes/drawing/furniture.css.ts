import { within } from './within';

// Rows on the stage.
within('.d-rows', {
  position: 'absolute',
  left: 'calc(var(--left) * var(--u))',
  right: 'calc(var(--right) * var(--u))',
  fontFamily: 'var(--label-font)',
  color: 'var(--ink)',
  at: { narrow: { left: 'calc(var(--narrow) * var(--u))', fontSize: '13px' } },
});
within('.d-rows p', { margin: 0, paddingBlock: '4px 5px', at: { narrow: { paddingBlock: '3px' } } });
within('.d-rows p + p', { borderBlockStart: '1px solid var(--rule)' });
within('.d-rows b', { fontWeight: 600 });

// Scale bar.
within('.d-scale', {
  position: 'absolute',
  display: 'flex',
  alignItems: 'flex-end',
  gap: '6px',
  font: '400 13px/1 var(--label-font)',
  color: 'var(--ink-2)',
  translate: '0 -100%',
  at: { wide: { fontSize: '14px' } },
});
within('.d-roomy', { at: { narrow: { display: 'none' } } });
within('.d-scale i', { height: '5px', border: '1px solid currentColor', borderBlockStart: 0, marginBlockEnd: '2px' });
within('.d-scale p', { margin: 0 });
