import { DISC, FACES } from '../lettering';
import { asDrawn, LARGER, lettered, within } from './within';

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
const { across, gap } = DISC;
const disc = (size: number) => {
  const across = `calc(${size}px * ${LARGER})`;
  return { width: across, height: across, margin: `calc(${-size / 2}px * ${LARGER})` };
};
within('.d-disc > b', {
  position: 'absolute',
  borderRadius: '50%',
  background: 'var(--ink)',
  color: 'var(--pane)',
  boxShadow: '0 0 0 1.3px var(--casing)',
  fontFamily: 'var(--label-font)',
  textAlign: 'center',
  ...lettered(FACES.number),
  ...asDrawn('50%'),
});
within('.d-disc > b', { ...disc(across.compact), at: { wide: disc(across.wide) } });
within('.d-disc .d-right', { left: `${gap.compact}px`, at: { wide: { left: `${gap.wide}px` } } });
within('.d-disc .d-left', { right: `${gap.compact}px`, at: { wide: { right: `${gap.wide}px` } } });
