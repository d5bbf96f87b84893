import { join } from 'node:path';
import type { MetadataRoute } from 'next';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sites } from './exported';

for (const { set, folder, home, manifest, read } of sites) {
  /** The file behind an address as pages and the manifest write it. */
  const fileOf = (address: string) => join(folder, address.slice(manifest.basePath.length + 1).replace(/\?.*$/, ''));
  const sizeOf = async (address: string) => {
    const { width, height } = await sharp(fileOf(address)).metadata();
    return `${width}x${height}`;
  };

  describe(`the ${set}`, () => {
    test('pages name icons that are there, in the size that they say', async () => {
      const links = [...(await read('index.html')).matchAll(/<link rel="(icon|apple-touch-icon)"[^>]*>/g)].map(
        ([tag]) => ({
          rel: /rel="([^"]*)"/.exec(tag)?.[1],
          href: /href="([^"]*)"/.exec(tag)?.[1] ?? '',
          sizes: /sizes="([^"]*)"/.exec(tag)?.[1],
        }),
      );
      expect(links.map(({ rel, sizes }) => `${rel} ${sizes}`).toSorted()).toEqual([
        'apple-touch-icon 180x180',
        'icon 32x32',
        'icon any',
      ]);
      for (const { href, sizes } of links.filter((link) => link.sizes !== 'any'))
        expect(await sizeOf(href)).toBe(sizes);
    });

    test('the web manifest names the site, its start, and icons that are there', async () => {
      const web = JSON.parse(await read('manifest.webmanifest')) as MetadataRoute.Manifest;
      const path = new URL(home).pathname;
      expect(web).toMatchObject({ name: 'Proscenium', start_url: path, scope: path });
      expect(web.icons?.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
        'any any',
        '192x192 any',
        '512x512 any',
        '512x512 maskable',
      ]);
      const bitmaps = web.icons?.filter(({ sizes }) => sizes !== 'any') ?? [];
      for (const { src, sizes } of bitmaps) expect(await sizeOf(src)).toBe(sizes);
      expect(await read('index.html')).toContain(`<link rel="manifest" href="${path}manifest.webmanifest"`);
    });
  });
}
