import { within } from './within';

// Colour of a mark, by name.
for (const [name, value] of Object.entries({
  line: 'var(--line)',
  lamp: 'var(--lamp)',
  ink: 'var(--ink)',
  'ink-2': 'var(--ink-2)',
})) {
  within(`.d-${name}`, { vars: { '--mark': value } });
}
within('.d-mark', { stroke: 'var(--mark)', strokeWidth: 'var(--w)', fill: 'none' });
within('.d-casing', {
  stroke: 'var(--casing)',
  strokeWidth: 'calc(var(--w) + 3px)',
  strokeLinecap: 'round',
  fill: 'none',
});
within('.d-dotted', { strokeLinecap: 'round' });

// Straight lines.
within('.d-turn', { position: 'absolute', transformOrigin: '0 0', width: 0, height: 0 });
within('.d-solid', {
  position: 'absolute',
  height: 'var(--w)',
  top: 'calc(var(--w) / -2)',
  background: 'var(--mark)',
  transformOrigin: '0 50%',
  boxShadow: '0 -1.5px 0 var(--casing), 0 1.5px 0 var(--casing)',
});
within('.d-cover', { position: 'absolute', height: '20px', top: '-10px', overflow: 'hidden' });
within('.d-dots', { display: 'block', width: '100%', height: '20px' });
within('.d-dots .d-casing', { strokeWidth: 'calc(var(--w) + 2.6px)', strokeDasharray: '0 var(--gap)' });
within('.d-dots .d-mark', { strokeDasharray: '0 var(--gap)', strokeLinecap: 'round' });
within('.d-leader', { stroke: 'var(--ink)', strokeWidth: '1.25px' });
