import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { drawIcon, icons } from './icon-files';

const pixels = (image: Sharp) => image.removeAlpha().toColourspace('srgb').raw().toBuffer();

test.each(icons)('$file is app/icon.svg at $size pixels', async ({ file, ...icon }) => {
  const [committed, drawn] = [await pixels(sharp(file)), await pixels(sharp(await drawIcon(icon).toBuffer()))];
  expect(committed.length).toBe(drawn.length);
  // Another release of the library may round an edge another way.
  const off = committed.filter((value, i) => Math.abs(value - (drawn[i] ?? 0)) > 32).length;
  expect(off / committed.length).toBeLessThan(0.01);
});

test('of the icon that Android cuts to shape nothing but ground can be lost', async () => {
  const { data, info } = await sharp('public/icons/maskable.png')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const lost = [...Array(info.width * info.height).keys()].filter((i) => {
    const [x, y] = [i % info.width, Math.floor(i / info.width)];
    const isLost = Math.hypot(x + 0.5 - info.width / 2, y + 0.5 - info.height / 2) > info.width * 0.4;
    return (
      isLost &&
      data.subarray(i * info.channels, i * info.channels + 3).some((value, at) => Math.abs(value - (data[at] ?? 0)) > 8)
    );
  });
  expect(lost).toEqual([]);
});
