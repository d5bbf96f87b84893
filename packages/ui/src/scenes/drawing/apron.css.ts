import type { GlobalStyleRule } from '@vanilla-extract/css';
import { media } from '../../theme/media';
import { within } from './within';

// The apron.
const LAMPS = ['#141E29', '#20282F', '#2F3233', '#403E39'];
for (const [i, colour] of LAMPS.entries()) within(`.d-lamp-${i}`, { fill: colour });
within('.d-bulb', { fill: 'var(--lamp)' });
within('.d-hull', { fill: '#22303F', stroke: '#B3C0C8', strokeWidth: '1.3px', strokeLinejoin: 'round' });
within('.d-hull > path:not(.d-windows)', { fill: '#2A3A4A' });
within('.d-thin', { fill: 'none', strokeWidth: '.7px', strokeOpacity: 0.55 });
within('.d-windows', { fill: 'var(--sea)', stroke: 'none' });
within('.d-stairs', { fill: '#3A4652', stroke: '#EDF1F0', strokeWidth: '1.2px' });
within('.d-car', { fill: '#1D2A3A', stroke: '#EDF1F0', strokeWidth: '1.6px', strokeLinejoin: 'round' });
within('.d-carpet', { position: 'absolute', background: 'var(--line)' });
within('.d-carpet-edge', { position: 'absolute', background: 'var(--casing)' });
within('.d-person', {
  position: 'absolute',
  borderRadius: '50%',
  background: '#EDF1F0',
  boxShadow: '0 0 0 2.4px #0B131E',
  overflow: 'hidden',
  at: { wide: { boxShadow: '0 0 0 4px #0B131E' } },
});
within('.d-rim', { background: 'none' });
within('.d-lens, .d-lens i', { position: 'absolute', insetBlockStart: 0, left: 0, borderRadius: '50%' });
within('.d-lens i', { background: 'var(--line)' });
within('.d-trail', {
  position: 'absolute',
  height: '2.2px',
  marginBlockStart: '-1.1px',
  background: '#0B131E',
  transformOrigin: '0 50%',
  at: { wide: { height: '3px' } },
});

// Under more contrast and on paper the apron keeps no colours of its own: its night is the ground's.
const plain = (selector: string, rule: GlobalStyleRule) =>
  within(selector, { '@media': { [media.moreContrast]: rule, [media.print]: rule } });
for (const i of LAMPS.keys()) plain(`.d-lamp-${i}`, { fill: 'var(--sea)' });
plain(':is(.d-hull, .d-stairs, .d-car)', { fill: 'var(--land)', stroke: 'var(--ink)' });
plain('.d-hull > path:not(.d-windows)', { fill: 'var(--land)' });
plain('.d-person:not(.d-rim)', { background: 'var(--ink)', boxShadow: '0 0 0 3px var(--casing)' });
plain('.d-trail', { background: 'var(--casing)' });
