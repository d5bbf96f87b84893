import sharp, { type Sharp } from 'sharp';

/** Icons as bitmaps, for browsers, feed readers and home screens that take no SVG. Committed; sizes in pixels. */
export const icons = [
  { file: 'app/icon.png', size: 32 },
  { file: 'app/apple-icon.png', size: 180 },
  { file: 'public/icons/192.png', size: 192 },
  { file: 'public/icons/512.png', size: 512 },
];

/** The drawing of app/icon.svg, as a PNG of that many pixels on each side. */
export function drawIcon(size: number): Sharp {
  // The SVG is 32 wide; at 72 dots per inch one of its units is one pixel.
  return sharp('app/icon.svg', { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9 });
}
