import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { drawIcon, icons } from './icon-files';

const pixels = (image: Sharp) => image.removeAlpha().toColourspace('srgb').raw().toBuffer();

test.each(icons)('$file is app/icon.svg at $size pixels', async ({ file, size }) => {
  const [committed, drawn] = [await pixels(sharp(file)), await pixels(sharp(await drawIcon(size).toBuffer()))];
  expect(committed.length).toBe(drawn.length);
  // Another release of the library may round an edge another way.
  const off = committed.filter((value, i) => Math.abs(value - (drawn[i] ?? 0)) > 32).length;
  expect(off / committed.length).toBeLessThan(0.01);
});
