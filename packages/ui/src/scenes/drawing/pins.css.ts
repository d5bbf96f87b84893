import { within } from './within';

// Pins: a point without size; what hangs on it keeps its size.
within('.d-pin', { position: 'absolute', insetBlockStart: 0, left: 0, width: 0, height: 0 });
within('.d-dot', {
  position: 'absolute',
  width: 'var(--d)',
  height: 'var(--d)',
  margin: 'calc(var(--d) / -2)',
  borderRadius: '50%',
  background: 'var(--mark)',
  boxShadow: '0 0 0 1.5px var(--casing)',
});
within('.d-stroke', { position: 'absolute', background: 'var(--line)', boxShadow: '0 0 0 1.3px var(--casing)' });
within('.d-aircraft', {
  position: 'absolute',
  overflow: 'visible',
  fill: 'var(--casing)',
  stroke: 'var(--lamp)',
  strokeWidth: '1.6px',
  strokeLinejoin: 'round',
});
