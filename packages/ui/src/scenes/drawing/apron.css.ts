import type { GlobalStyleRule } from '@vanilla-extract/css';
import { media } from '../../theme/media';
import { APRON } from '../plan/colours';
import { within } from './within';

// The apron.
for (const [i, colour] of APRON.lamps.entries()) within(`.d-lamp-${i}`, { fill: colour });
within('.d-bulb', { fill: 'var(--lamp)' });
within('.d-hull', { ...APRON.hull, strokeWidth: '1.3px', strokeLinejoin: 'round' });
within('.d-hull > path:not(.d-windows)', { fill: APRON.fuselage });
within('.d-thin', { fill: 'none', strokeWidth: '.7px', strokeOpacity: 0.55 });
within('.d-windows', { fill: 'var(--sea)', stroke: 'none' });
within('.d-stairs', { ...APRON.stairs, strokeWidth: '1.2px' });
within('.d-car', { ...APRON.car, strokeWidth: '1.6px', strokeLinejoin: 'round' });
within('.d-carpet', { position: 'absolute', background: 'var(--line)' });
within('.d-carpet-edge', { position: 'absolute', background: 'var(--casing)' });
within('.d-person', {
  position: 'absolute',
  borderRadius: '50%',
  background: APRON.person.fill,
  boxShadow: `0 0 0 2.4px ${APRON.person.edge}`,
  overflow: 'hidden',
  at: { wide: { boxShadow: `0 0 0 4px ${APRON.person.edge}` } },
});
within('.d-rim', { background: 'none' });
within('.d-lens, .d-lens i', { position: 'absolute', insetBlockStart: 0, left: 0, borderRadius: '50%' });
within('.d-lens i', { background: 'var(--line)' });
within('.d-trail', {
  position: 'absolute',
  height: '2.2px',
  marginBlockStart: '-1.1px',
  background: APRON.person.edge,
  transformOrigin: '0 50%',
  at: { wide: { height: '3px' } },
});

// Under more contrast and on paper the apron keeps no colours of its own: its night is the ground's.
const plain = (selector: string, rule: GlobalStyleRule) =>
  within(selector, { '@media': { [media.moreContrast]: rule, [media.print]: rule } });
for (const i of APRON.lamps.keys()) plain(`.d-lamp-${i}`, { fill: 'var(--sea)' });
plain(':is(.d-hull, .d-stairs, .d-car)', { fill: 'var(--land)', stroke: 'var(--ink)' });
plain('.d-hull > path:not(.d-windows)', { fill: 'var(--land)' });
plain('.d-person:not(.d-rim)', { background: 'var(--ink)', boxShadow: '0 0 0 3px var(--casing)' });
plain('.d-trail', { background: 'var(--casing)' });
