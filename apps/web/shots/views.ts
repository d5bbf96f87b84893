/** A window to take pictures in. Sizes in CSS pixels. */
export interface View {
  width: number;
  height: number;
  dpr: number;
  mobile: boolean;
  scheme: Scheme;
}

export type Scheme = 'light' | 'dark';

const windows = [
  { width: 390, height: 664, dpr: 2, mobile: true },
  { width: 360, height: 616, dpr: 2, mobile: true },
  { width: 664, height: 390, dpr: 2, mobile: true },
  { width: 820, height: 1180, dpr: 1, mobile: true },
  { width: 1440, height: 900, dpr: 1, mobile: false },
];

/** A view's name: `390x664-dark`. */
export function viewName({ width, height, scheme }: View): string {
  return `${width}x${height}-${scheme}`;
}

/**
 * The views to take pictures in.
 *
 * @param sizes such as `390x664`; a size that is not among the usual ones is taken with one device pixel per CSS pixel.
 *   Empty: all usual ones.
 * @param schemes empty: both
 * @throws Error for a size that is not `<width>x<height>` and a scheme that is not `light` or `dark`
 */
export function chooseViews(sizes: readonly string[], schemes: readonly string[]): View[] {
  const chosen = sizes.length > 0 ? sizes.map(windowOf) : windows;
  const schemesOf = schemes.length > 0 ? schemes.map(schemeOf) : (['light', 'dark'] as const);
  return chosen.flatMap((one) => schemesOf.map((scheme) => ({ ...one, scheme })));
}

function windowOf(size: string): Omit<View, 'scheme'> {
  const match = /^(\d+)x(\d+)$/.exec(size);
  if (!match) throw new Error(`"${size}" is not a size; write it like 390x664.`);
  const [width, height] = [Number(match[1]), Number(match[2])];
  const usual = windows.find((one) => one.width === width && one.height === height);
  return usual ?? { width, height, dpr: 1, mobile: width < 700 || height < 480 };
}

function schemeOf(name: string): Scheme {
  if (name === 'light' || name === 'dark') return name;
  throw new Error(`"${name}" is not a scheme; there are light and dark.`);
}
