import { media } from '../../theme/media';
import type { DrawingRule, Look } from '../drawing/look';

/** Colours of the apron at night, for its styles and for cards. */
export const APRON = {
  /** The flat steps of light around a lamp, widest first. */
  lamps: ['#141E29', '#20282F', '#2F3233', '#403E39'],
  hull: { fill: '#22303F', stroke: '#B3C0C8' },
  /** The fuselage, over the wings. */
  fuselage: '#2A3A4A',
  stairs: { fill: '#3A4652', stroke: '#EDF1F0' },
  car: { fill: '#1D2A3A', stroke: '#EDF1F0' },
  /** A disc, and the ring and the trail that set it off. */
  person: { fill: '#EDF1F0', edge: '#0B131E' },
} as const;

const { lamps, hull, fuselage, stairs, car, person } = APRON;

/** Under more contrast and on paper the apron keeps no colours of its own: its night is the ground's. */
const plain = (rule: DrawingRule): DrawingRule => ({
  '@media': { [media.moreContrast]: rule, [media.print]: rule } as NonNullable<DrawingRule['@media']>,
});

export const planLook: Look = {
  ...Object.fromEntries(lamps.map((fill, i) => [`.d-lamp-${i}`, { fill, ...plain({ fill: 'var(--sea)' }) }])),
  '.d-bulb': { fill: 'var(--lamp)' },
  '.d-hull': { ...hull, strokeWidth: '1.3px', strokeLinejoin: 'round' },
  '.d-hull > path:not(.d-windows)': { fill: fuselage, ...plain({ fill: 'var(--land)' }) },
  '.d-thin': { fill: 'none', strokeWidth: '.7px', strokeOpacity: 0.55 },
  '.d-windows': { fill: 'var(--sea)', stroke: 'none' },
  '.d-stairs': { ...stairs, strokeWidth: '1.2px' },
  '.d-car': { ...car, strokeWidth: '1.6px', strokeLinejoin: 'round' },
  ':is(.d-hull, .d-stairs, .d-car)': plain({ fill: 'var(--land)', stroke: 'var(--ink)' }),
  '.d-carpet': { position: 'absolute', background: 'var(--line)' },
  '.d-carpet-edge': { position: 'absolute', background: 'var(--casing)' },
  '.d-person': {
    position: 'absolute',
    borderRadius: '50%',
    background: person.fill,
    boxShadow: `0 0 0 2.4px ${person.edge}`,
    overflow: 'hidden',
    at: { wide: { boxShadow: `0 0 0 4px ${person.edge}` } },
  },
  '.d-person:not(.d-rim)': plain({ background: 'var(--ink)', boxShadow: '0 0 0 3px var(--casing)' }),
  '.d-rim': { background: 'none' },
  '.d-lens, .d-lens i': { position: 'absolute', insetBlockStart: 0, left: 0, borderRadius: '50%' },
  '.d-lens i': { background: 'var(--line)' },
  '.d-trail': {
    position: 'absolute',
    height: '2.2px',
    marginBlockStart: '-1.1px',
    background: person.edge,
    transformOrigin: '0 50%',
    at: { wide: { height: '3px' } },
    ...plain({ background: 'var(--casing)' }),
  },
};
