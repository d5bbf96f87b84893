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
