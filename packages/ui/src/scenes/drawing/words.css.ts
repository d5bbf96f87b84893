import { media } from '../../theme/media';
import { outline } from './outline';
import { within } from './within';
import type { DrawingRule } from './within';

// Words.
within('.d-words', {
  position: 'absolute',
  width: 'max-content',
  font: '600 13px/1.2 var(--label-font)',
  color: 'var(--ink)',
  translate: 'var(--dx, 0px) var(--dy, 0px)',
  at: { wide: { fontSize: '15px' } },
});
within('.d-words p', { margin: 0 });
within('.d-words b', { fontWeight: 800 });
within('.d-words em', { fontStyle: 'normal', fontWeight: 400 });
within('.d-note', { fontWeight: 400, lineHeight: 1.24, at: { wide: { fontSize: '14px' } } });
within('.d-note b', { fontWeight: 600 });
within('.d-name', {
  fontWeight: 800,
  fontSize: '16px',
  at: { narrow: { fontSize: '14px' }, wide: { fontSize: '22px' } },
});
within('.d-row-size, .d-words.d-row', {
  fontWeight: 400,
  fontSize: '14px',
  lineHeight: 1.25,
  at: { wide: { fontSize: '15px' } },
});
within('.d-row-size, .d-words.d-row', { at: { large: { fontSize: '18px', lineHeight: 1.3 } } });
within('.d-quiet', { color: 'var(--ink-2)' });
within('.d-wrap', { whiteSpace: 'normal' });

const GAP = '9px';
const sides: Record<string, DrawingRule> = {
  right: { left: GAP, top: 0, transform: 'translateY(-50%)' },
  left: { right: GAP, top: 0, transform: 'translateY(-50%)', textAlign: 'right' },
  above: { left: 0, bottom: GAP, transform: 'translateX(-50%)', textAlign: 'center' },
  below: { left: 0, top: GAP, transform: 'translateX(-50%)', textAlign: 'center' },
  'above-left': { right: 0, bottom: GAP, textAlign: 'right' },
  'above-right': { left: 0, bottom: GAP },
  'below-left': { right: 0, top: GAP, textAlign: 'right' },
  'below-right': { left: 0, top: GAP },
};
for (const [side, rule] of Object.entries(sides)) within(`.d-${side}`, rule);
within('.d-note-pin .d-words', {
  left: 0,
  right: 'auto',
  top: 0,
  bottom: 'auto',
  transform: 'none',
  textAlign: 'left',
});
within('.d-note-pin.d-align-end .d-words', { left: 'auto', right: 0, textAlign: 'right' });
within('.d-plate-note .d-words', {
  padding: '6px 8px',
  background: 'var(--panel)',
  border: '1px solid var(--rule)',
  borderRadius: '2px',
  lineHeight: 1.25,
});
within('[data-ground="night"] .d-plate-note .d-words', { background: 'var(--plate, var(--land))' });

for (const [name, colour] of Object.entries({
  land: 'var(--land)',
  sea: 'var(--sea)',
  one: 'var(--tint-one)',
  two: 'var(--tint-two)',
})) {
  within(`.d-halo-${name}`, { textShadow: outline(colour) });
}

// System colours: words keep their meaning without outlines.
within('.d-words, .d-rows, .d-account, .d-scale', {
  '@media': { [media.forced]: { color: 'CanvasText', textShadow: 'none', background: 'Canvas' } },
});
