import { media } from '../../theme/media';
import { FACES, GAP, HANG, PLATE } from '../lettering';
import { outline } from './outline';
import { asDrawn, LARGER, lettered, within } from './within';
import type { DrawingRule } from './within';

// Words.
within('.d-words', {
  position: 'absolute',
  width: 'max-content',
  fontFamily: 'var(--label-font)',
  color: 'var(--ink)',
  translate: 'var(--dx, 0px) var(--dy, 0px)',
  ...lettered(FACES.label),
});
within('.d-words p', { margin: 0 });
within('.d-words b', { fontWeight: FACES.label.bold });
within('.d-words em', { fontStyle: 'normal', fontWeight: 400 });
within('.d-note', lettered(FACES.note));
within('.d-note b', { fontWeight: FACES.note.bold });
within('.d-name', lettered(FACES.name));
within('.d-words.d-row', lettered(FACES.row));
within('.d-quiet', { color: 'var(--ink-2)' });
within('.d-wrap', { whiteSpace: 'normal', width: `calc(var(--wide) * ${LARGER})` });

const gap = `${GAP}px`;
const sides: Record<string, DrawingRule> = {
  right: { ...asDrawn('0 0'), left: gap, top: 0, transform: 'translateY(-50%)' },
  left: { ...asDrawn('100% 0'), right: gap, top: 0, transform: 'translateY(-50%)', textAlign: 'right' },
  above: { ...asDrawn('0 100%'), left: 0, bottom: gap, transform: 'translateX(-50%)', textAlign: 'center' },
  below: { ...asDrawn('0 0'), left: 0, top: gap, transform: 'translateX(-50%)', textAlign: 'center' },
  'above-left': { ...asDrawn('100% 100%'), right: 0, bottom: gap, textAlign: 'right' },
  'above-right': { ...asDrawn('0 100%'), left: 0, bottom: gap },
  'below-left': { ...asDrawn('100% 0'), right: 0, top: gap, textAlign: 'right' },
  'below-right': { ...asDrawn('0 0'), left: 0, top: gap },
};
for (const [side, rule] of Object.entries(sides)) within(`.d-${side}`, rule);
within('.d-note-pin .d-words', {
  ...asDrawn('0 0'),
  left: 0,
  right: 'auto',
  top: 0,
  bottom: 'auto',
  transform: 'none',
  textAlign: 'left',
});
const margin = `clamp(${HANG.least}px, ${100 * HANG.share}vw, ${HANG.most}px)`;
within('.d-hang', { left: `calc(50 * var(--u) - 50cqw + ${margin}) !important` });
within('.d-note-pin.d-align-end .d-words', {
  ...asDrawn('100% 0'),
  left: 'auto',
  right: 0,
  textAlign: 'right',
});
within('.d-plate-note .d-words', {
  padding: `${PLATE.block}px ${PLATE.inline}px`,
  background: 'var(--panel)',
  border: `${PLATE.rule}px solid var(--rule)`,
  borderRadius: '2px',
  lineHeight: PLATE.leading,
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

// Where nothing is left of a map but its lines, words are read across them.
within(':is(.d-words, .d-rows, .d-account, .d-scale)', {
  '@media': { [media.moreContrast]: { textShadow: outline('var(--casing)') } },
});

// System colours: words keep their meaning without outlines.
within(':is(.d-words, .d-rows, .d-account, .d-scale)', {
  '@media': {
    [media.forced]: {
      vars: { '--ink': 'CanvasText', '--ink-2': 'CanvasText', '--rule': 'CanvasText' },
      color: 'CanvasText',
      textShadow: 'none',
      background: 'Canvas',
    },
  },
});
