import type { MetadataRoute } from 'next';
import { home } from '#site';
import { outlet } from './outlet';

export const dynamic = 'force-static';

/** For a reader who keeps the site on the home screen; pages open as in a browser, with its address bar and Back. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: outlet,
    short_name: outlet,
    id: home,
    start_url: home,
    scope: home,
    display: 'browser',
    background_color: '#0B131E',
    theme_color: '#0B131E',
    icons: [
      { src: `${home}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].map((size) => ({
        src: `${home}icons/${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
      { src: `${home}icons/maskable.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
