/** Every style of the inside of a drawing; import it once, where drawings are shown. */
import './drawing/poses.css';
import { within } from './drawing/within';
import { markKinds } from './map/marks/index';
import { planLook } from './plan/look';

// What marks of several kinds have in common: colours by name, lines over their casing, pins.
for (const name of ['line', 'lamp', 'ink', 'ink-2']) within(`.d-${name}`, { vars: { '--mark': `var(--${name})` } });
within('.d-mark', { stroke: 'var(--mark)', strokeWidth: 'var(--w)', fill: 'none' });
within('.d-casing', {
  stroke: 'var(--casing)',
  strokeWidth: 'calc(var(--w) + 3px)',
  strokeLinecap: 'round',
  fill: 'none',
});
// A point without size; what hangs on it keeps its size.
within('.d-pin', { position: 'absolute', insetBlockStart: 0, left: 0, width: 0, height: 0 });

for (const look of [...markKinds.map((kind) => kind.look ?? {}), planLook]) {
  for (const [selector, rule] of Object.entries(look)) within(selector, rule);
}
