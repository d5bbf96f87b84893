import { outline } from './outline';
import { within } from './within';

// Accounts of one event on an axis of minutes.
within('.d-title', {
  position: 'absolute',
  width: 'max-content',
  margin: 0,
  bottom: '23px',
  left: '-5px',
  font: '600 13px/1.2 var(--label-font)',
  color: 'var(--ink)',
  textShadow: outline('var(--sea)'),
  at: { wide: { fontSize: '15px', bottom: '44px' } },
});
within('.d-axis', {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'visible',
  fill: 'none',
  stroke: 'var(--ink-2)',
  strokeWidth: '1px',
});
within('.d-axis circle', { fill: 'var(--lamp)', stroke: 'none' });
within('.d-tie-lamp', { stroke: 'var(--lamp)', strokeWidth: '1.25px' });
within('.d-tie-post', { strokeWidth: '1.25px', strokeDasharray: '4 3' });
within('.d-vague', { stroke: 'var(--lamp)', strokeWidth: '3.4px' });
within('.d-post', { strokeWidth: '2px' });
within('.d-account', {
  position: 'absolute',
  left: '27px',
  width: 'max-content',
  transform: 'translateY(-50%)',
  font: '400 13px/1.22 var(--label-font)',
  color: 'var(--ink-2)',
  at: { wide: { fontSize: '14px', left: '45px' } },
});
within('.d-account b', {
  display: 'block',
  fontSize: '16px',
  lineHeight: 1.05,
  fontWeight: 800,
  color: 'var(--ink)',
  at: { wide: { fontSize: '24px' } },
});
within('.d-account p', { margin: 0 });
