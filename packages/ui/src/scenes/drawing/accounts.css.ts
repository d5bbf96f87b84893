import { ACCOUNTS, FACES } from '../lettering';
import { outline } from './outline';
import { asDrawn, lettered, within } from './within';

const px = (value: number) => `${value}px`;

// Accounts of one event on an axis of minutes.
within('.d-title', {
  position: 'absolute',
  width: 'max-content',
  margin: 0,
  bottom: px(ACCOUNTS.up.compact),
  left: px(-ACCOUNTS.back),
  fontFamily: 'var(--label-font)',
  color: 'var(--ink)',
  textShadow: outline('var(--sea)'),
  ...lettered(FACES.title),
  ...asDrawn('0 100%'),
});
within('.d-title', { at: { wide: { bottom: px(ACCOUNTS.up.wide) } } });
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
  left: px(ACCOUNTS.left.compact),
  width: 'max-content',
  transform: 'translateY(-50%)',
  fontFamily: 'var(--label-font)',
  color: 'var(--ink-2)',
  ...lettered(FACES.account),
  ...asDrawn('0 0'),
});
within('.d-account', { at: { wide: { left: px(ACCOUNTS.left.wide) } } });
within('.d-account b', {
  display: 'block',
  color: 'var(--ink)',
  ...lettered(FACES.accountTime),
});
within('.d-account p', { margin: 0 });
