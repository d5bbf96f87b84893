import sharp, { type Sharp } from 'sharp';

interface Icon {
  file: string;
  size: number;
  /** Ground around the drawing. */
  margin?: number;
}

/** Icons as bitmaps, for browsers, feed readers and home screens that take no SVG. Committed; sizes in pixels. */
export const icons: Icon[] = [
  { file: 'app/icon.png', size: 32 },
  { file: 'app/apple-icon.png', size: 180 },
  { file: 'public/icons/192.png', size: 192 },
  { file: 'public/icons/512.png', size: 512 },
  // Android cuts a shape of its own out of it, of which the circle four fifths across is always left.
  { file: 'public/icons/maskable.png', size: 512, margin: 96 },
];

const ground = '#0B131E';

/** The drawing of app/icon.svg, as a PNG of that many pixels on each side, of which the margin is ground alone. */
export function drawIcon({ size, margin = 0 }: Omit<Icon, 'file'>): Sharp {
  const across = size - 2 * margin;
  // The SVG is 32 wide; at 72 dots per inch one of its units is one pixel.
  return sharp('app/icon.svg', { density: (72 * across) / 32 })
    .resize(across, across)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: ground })
    .png({ palette: true, compressionLevel: 9 });
}
