import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of the folder that holds our own stories, one folder each. */
// Not `new URL('…', import.meta.url)`: bundlers take that for a file to be copied.
export const storiesFolder: string = resolve(dirname(fileURLToPath(import.meta.url)), '../../stories');
