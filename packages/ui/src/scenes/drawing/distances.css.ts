import { within } from './within';

// Distances.
within('.d-tie', {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'visible',
  stroke: 'var(--ink)',
  strokeWidth: '1.25px',
});
within('.d-disc', { position: 'absolute', width: 0, height: 0 });
within('.d-disc > b', {
  position: 'absolute',
  width: '19px',
  height: '19px',
  margin: '-9.5px',
  borderRadius: '50%',
  background: 'var(--ink)',
  color: 'var(--pane)',
  boxShadow: '0 0 0 1.3px var(--casing)',
  font: '600 13px/19px var(--label-font)',
  textAlign: 'center',
  at: { wide: { width: '26px', height: '26px', margin: '-13px', lineHeight: '26px', fontSize: '15px' } },
});
within('.d-disc .d-right', { left: '14px', at: { wide: { left: '19px' } } });
within('.d-disc .d-left', { right: '14px', at: { wide: { right: '19px' } } });
