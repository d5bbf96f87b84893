/** A level of detail: which data a map file is made from, for which scales. */
export interface Detail {
  name: 'near' | 'middle' | 'far';
  /** Natural Earth's scale. */
  atlas: '10m' | '50m';
  /** The widest view (kilometres across the safe box, at the plate's largest scale) that this level serves; the far one serves all. */
  widest: number;
  /** The same under steps of light, which the near level does not carry. */
  widestLit: number;
  /** Kilometres to one unit of the file's paths. */
  unit: number;
  /** Square kilometres: points whose triangle is smaller, and islands that are smaller, are dropped. */
  tolerance: number;
  smallest: number;
  /** Kilometres: width of the two steps of shelf, each side of the coast counted. */
  shelf: readonly [outer: number, inner: number];
  /** Pixels: coast, borders of the tinted countries, other borders. */
  strokes: readonly [coast: number, stateBorder: number, border: number];
  /** Degrees between the lines of the graticule. Default: it has none. */
  graticule?: number;
}

/** Nearest first. Tolerances are those the frames were drawn with (0.35-0.7 px on a phone). */
export const DETAILS: readonly [Detail, ...Detail[]] = [
  {
    name: 'near',
    atlas: '10m',
    widest: 1200,
    widestLit: 800,
    unit: 0.75,
    tolerance: 1.5,
    smallest: 40,
    shelf: [36, 15],
    strokes: [0.8, 1.25, 0.6],
  },
  {
    name: 'middle',
    atlas: '50m',
    widest: 4000,
    widestLit: 6000,
    unit: 4,
    tolerance: 18,
    smallest: 500,
    shelf: [100, 40],
    strokes: [0.8, 1.25, 0.6],
  },
  {
    name: 'far',
    atlas: '50m',
    widest: Infinity,
    widestLit: Infinity,
    unit: 12,
    tolerance: 480,
    smallest: 3600,
    shelf: [200, 76],
    strokes: [0.7, 1.1, 0.6],
    graticule: 15,
  },
];

/** The level for a plate laid out at `width` kilometres across the safe box. */
export const detailFor = (width: number, lit: boolean): Detail =>
  DETAILS.find((detail) => width <= (lit ? detail.widestLit : detail.widest) * 1.01) as Detail;
