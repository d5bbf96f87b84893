// Draws the icons that are not SVG from the one that is: `pnpm icons`, after a change of app/icon.svg.
import { mkdir } from 'node:fs/promises';
import { drawIcon, icons } from './icon-files';

await mkdir('public/icons', { recursive: true });
for (const icon of icons) await drawIcon(icon).toFile(icon.file);
console.log(`Drew ${icons.map(({ file }) => file).join(', ')}.`);
